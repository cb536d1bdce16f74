import type { Page } from '@playwright/test';
import type { Launched } from '../../browser/harness/chromium.ts';
import { openSurface, sendBy, typeDraft } from '../../browser/harness/drafts.ts';
import { choose, expectNoPrompt, expectPrompt } from '../../browser/harness/prompt.ts';
import { type SurfaceCase, surfaceOf } from '../../browser/harness/surfaces.ts';

const FLAGGED = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const WARM = 40;
const FIRST = 8;

declare global {
  interface Window {
    /** When the latest gesture was made, in ms since the epoch. */
    __gesture?: number;
  }
}

/** Milliseconds from the gesture to the first picture of the prompt. */
export interface Holds {
  /** On a page that was loaded just now. */
  first: number[];
  /** One after the other on one page. */
  warm: number[];
}

async function openPage({ context }: Launched): Promise<Page> {
  const page = await context.newPage();
  // It runs before the extension's listeners, which hide a held gesture from everybody else.
  await page.addInitScript(() => {
    const note = (event: Event) => {
      window.__gesture = performance.timeOrigin + event.timeStamp;
    };
    for (const type of ['keydown', 'pointerup']) window.addEventListener(type, note, true);
  });
  return page;
}

/** Sends, waits for the question, goes back to editing; returns how long the question took to appear. */
async function hold(page: Page, surface: SurfaceCase, gesture: 'key' | 'button'): Promise<number> {
  await sendBy(page, surface, gesture);
  const prompt = await expectPrompt(page);
  const made = await page.evaluate(() => window.__gesture ?? Number.NaN);
  // The frame is not painted before it is revealed, so that its first paint is the moment when the user sees it.
  const seen = await prompt.waitForFunction(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint ? performance.timeOrigin + paint.startTime : null;
  });
  const took = Number(await seen.jsonValue()) - made;
  await choose(prompt, 'edit');
  await expectNoPrompt(page);
  return took;
}

/** Measures how long the prompt takes to appear, by keys and clicks in turn. */
export async function measureHolds(guarded: Launched): Promise<Holds> {
  const surface = surfaceOf('x home');
  const holds: Holds = { first: [], warm: [] };
  for (let load = 0; load < FIRST; load += 1) {
    const page = await openPage(guarded);
    await openSurface(page, surface);
    await typeDraft(page, surface, FLAGGED);
    holds.first.push(await hold(page, surface, load % 2 === 0 ? 'key' : 'button'));
    if (load === FIRST - 1)
      for (let at = 0; at < WARM; at += 1) holds.warm.push(await hold(page, surface, at % 2 === 0 ? 'key' : 'button'));
    await page.close();
  }
  return holds;
}
