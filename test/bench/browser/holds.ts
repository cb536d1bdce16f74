import type { Page } from '@playwright/test';
import type { Launched } from '../../browser/harness/chromium.ts';
import { openSurface, sendBy, typeDraft } from '../../browser/harness/drafts.ts';
import { settle } from '../../browser/harness/extension.ts';
import { choose, expectNoPrompt, expectPrompt, promptAhead } from '../../browser/harness/prompt.ts';
import { surfaceOf } from '../../browser/harness/surfaces.ts';

const FLAGGED = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const PAUSED = 40;
const AT_ONCE = 20;
const FIRST = 8;

const surface = surfaceOf('x home');

declare global {
  interface Window {
    /** When the latest gesture was made, in ms since the epoch. */
    __gesture?: number;
  }
}

/** Milliseconds from the gesture to the first picture of the prompt. */
export interface Holds {
  /** On a page that was loaded just now, without a pause before it. */
  first: number[];
  /** After a pause in the writing, in which the frame was opened unseen; one after the other on one page. */
  paused: number[];
  /** With the control at the composer switched off, so that nothing is opened before it is needed. */
  atOnce: number[];
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
async function hold(page: Page, gesture: 'key' | 'button'): Promise<number> {
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

/** Holds one after the other on one page, by keys and clicks in turn; `before` comes before each. */
async function series(page: Page, count: number, before: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let at = 0; at < count; at += 1) {
    await before();
    took.push(await hold(page, at % 2 === 0 ? 'key' : 'button'));
  }
  return took;
}

/** Measures how long the prompt takes to appear, by keys and clicks in turn. */
export async function measureHolds(guarded: Launched): Promise<Holds> {
  const begin = async () => {
    const page = await openPage(guarded);
    await openSurface(page, surface);
    await typeDraft(page, surface, FLAGGED);
    return page;
  };
  const first: number[] = [];
  for (let load = 0; load < FIRST; load += 1) {
    const page = await begin();
    first.push(await hold(page, load % 2 === 0 ? 'key' : 'button'));
    await page.close();
  }
  const page = await begin();
  const paused = await series(page, PAUSED, async () => {
    await page.keyboard.type('.');
    await promptAhead(page);
  });
  await settle(guarded, { control: false });
  await page.bringToFront();
  const atOnce = await series(page, AT_ONCE, async () => undefined);
  await page.close();
  return { first, paused, atOnce };
}
