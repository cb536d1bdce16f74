import type { Page } from '@playwright/test';
import { openSurface } from '../../browser/harness/drafts.ts';
import { editorOf, type SurfaceCase, surfaceOf } from '../../browser/harness/surfaces.ts';
import { type Metered, metered, type Pair } from './pair.ts';

/** What something costs the page's main thread, in milliseconds of processor time, without and with the extension. */
export interface Cost {
  what: string;
  plain: number;
  guarded: number;
}

const ROUNDS = 11;
const LINE = 'The bus shelter on Station Road has been painted at last, and it looks a treat. ';
const MUTATIONS = 1000;

/** Does the work in a page, and gives what it has cost. */
type Work = (one: Metered) => Promise<number>;

/**
 * Does the same work in both browsers, in turns whose order is reversed every time; the first round does not count. Takes
 * the quickest round of each: what else the machine does only ever adds.
 */
async function compare(what: string, pair: [Metered, Metered], work: Work): Promise<Cost> {
  const spent: [number[], number[]] = [[], []];
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const at of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const cost = await work(pair[at]);
      if (round >= 0) spent[at].push(cost);
    }
  }
  return { what, plain: Math.min(...spent[0]), guarded: Math.min(...spent[1]) };
}

async function costOf({ spent }: Metered, work: () => Promise<void>): Promise<number> {
  const before = await spent();
  await work();
  return (await spent()) - before;
}

/** Lets a feed grow and shrink by so many elements in all, some in every frame. */
export function mutate(page: Page, count: number): Promise<void> {
  return page.evaluate(async (changes) => {
    const feed = document.querySelector('main, [role="main"], .columns') ?? document.body;
    const added: Element[] = [];
    for (let done = 0; done < changes; done += 1) {
      const last = done % 2 === 1 ? added.shift() : undefined;
      if (last) last.remove();
      else {
        const post = document.createElement('article');
        post.innerHTML = `<h3>Neighbour ${done}</h3><p>Lovely evening at the allotments.</p><div role="button" aria-label="Like">Like</div>`;
        feed.append(post);
        added.push(post);
      }
      if (done % 40 === 39) await new Promise(requestAnimationFrame);
    }
    for (const post of added) post.remove();
  }, count);
}

async function costsOn(pair: Pair, surface: SurfaceCase): Promise<Cost[]> {
  const both: [Metered, Metered] = [await metered(pair.plain), await metered(pair.guarded)];
  const load: Work = async ({ page, spent }) => {
    await openSurface(page, surface);
    return spent();
  };
  const type: Work = async (one) => {
    await editorOf(one.page, surface).focus();
    return (await costOf(one, () => one.page.keyboard.type(LINE))) / LINE.length;
  };
  const change: Work = (one) => costOf(one, () => mutate(one.page, MUTATIONS));
  const costs = [
    await compare(`${surface.id}: page start`, both, load),
    await compare(`${surface.id}: a keystroke`, both, type),
    await compare(`${surface.id}: ${MUTATIONS} DOM mutations`, both, change),
  ];
  for (const { page } of both) await page.close();
  return costs;
}

/** Measures what page start, typing and a changing page cost on one surface of each site. */
export async function measureCosts(pair: Pair): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const id of ['facebook comment', 'x home', 'whatsapp chat']) costs.push(...(await costsOn(pair, surfaceOf(id))));
  return costs;
}
