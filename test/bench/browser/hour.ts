import type { Page } from '@playwright/test';
import { sendBy } from '../../browser/harness/drafts.ts';
import { choose, expectNoPrompt, expectPrompt } from '../../browser/harness/prompt.ts';
import { addressOf, editorOf, surfaceOf } from '../../browser/harness/surfaces.ts';
import { mutate } from './costs.ts';
import { type Metered, metered, type Pair } from './pair.ts';

/** One dialog a minute. */
const MINUTES = 60;
/** Until the page's own caches and compiled code have settled. */
const WARM_UP = 26;
const FLAGGED = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const CLEAN = 'The bus shelter has been painted at last.';

declare global {
  interface Window {
    /** Lengths of the long tasks since the observer was placed, in ms. */
    __longTasks?: number[];
  }
}

/** What an hour of use, compressed, left behind. */
export interface Hour {
  /** Bytes on the heap after warming up, and at the end. */
  base: number;
  end: number;
  /** Lengths of the tasks over 50 ms, in ms. */
  longTasks: number[];
}

const surface = surfaceOf('facebook post dialog');

/** Opens the dialog, writes, tries to send where the extension is to ask, throws the draft away; then the feed moves on. */
async function minute(page: Page, asks: boolean): Promise<void> {
  await surface.open(page);
  await editorOf(page, surface).focus();
  await page.keyboard.type(asks ? FLAGGED : CLEAN);
  if (asks) {
    await sendBy(page, surface, 'button');
    await choose(await expectPrompt(page), 'edit');
    await expectNoPrompt(page);
  }
  await editorOf(page, surface).press('Escape');
  await surface.scope(page).waitFor({ state: 'detached' });
  await mutate(page, 100);
}

async function live({ page, heap }: Metered, asks: boolean): Promise<Hour> {
  await page.addInitScript(() => {
    window.__longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.__longTasks?.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(addressOf(surface));
  // Every fourth draft is asked about.
  const use = async (minutes: number) => {
    for (let at = 0; at < minutes; at += 1) await minute(page, asks && at % 4 === 3);
  };
  await use(WARM_UP);
  const base = await heap();
  await page.evaluate(() => {
    window.__longTasks = [];
  });
  await use(MINUTES);
  const longTasks = await page.evaluate(() => window.__longTasks ?? []);
  const end = await heap();
  await page.close();
  return { base, end, longTasks };
}

/** Lives through the hour without and with the extension. */
export async function measureHour({ plain, guarded }: Pair): Promise<{ plain: Hour; guarded: Hour }> {
  return { plain: await live(await metered(plain), false), guarded: await live(await metered(guarded), true) };
}
