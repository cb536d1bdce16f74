import { expect, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { openSurface, published, sendBy, shownText } from '../harness/drafts.ts';
import { editorOf, type Gesture, type SurfaceCase } from '../harness/surfaces.ts';

/**
 * What became of a surface whose site changed. `sent`: held before the site saw it, and sent once by the resume.
 * `held`: held, but no proven way on was found, so that the user would be asked to press the site's own button.
 * `missed`: it went by unseen.
 */
export type Outcome = 'sent' | 'held' | 'missed';

export interface Trial {
  surface: string;
  site: SurfaceCase['site'];
  gesture: Gesture;
  /** Markers that were taken away. */
  gone: string[];
  outcome: Outcome;
  /** Where it was missed: does the page's health own up? */
  ownsUp: boolean;
}

const WORDS = 'Words that were typed';

/** The gate and the adapters as one script, to run before those of the page. */
export async function adapters(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('in-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2024',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Makes every gesture of a surface on a page whose markers are gone; the last one is let go on.
 *
 * @param page one with the script of `adapters`
 * @param turn which gesture comes first: over many trials each is the one that goes on
 */
export async function tryOut(page: Page, surface: SurfaceCase, gone: string[], turn: number): Promise<Trial[]> {
  await openSurface(page, surface, { rename: gone.join(',') });
  await editorOf(page, surface).focus();
  if (surface.initial) await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(WORDS);
  await expect.poll(() => shownText(page, surface)).toBe(WORDS);
  const ownsUp = await page.evaluate(() => window.__drift.ownsUp());

  const gestures = Object.keys(surface.gestures) as Gesture[];
  if (turn % 2 === 1) gestures.reverse();
  const trials: Trial[] = [];
  for (const [index, gesture] of gestures.entries()) {
    await page.evaluate(() => window.__drift.takeHeld());
    await sendBy(page, surface, gesture);
    const words = await page.evaluate(() => window.__drift.takeHeld());
    const seen = words?.includes(WORDS) === true && (await published(page)).length === 0;
    const goesOn = seen && index === gestures.length - 1;
    const outcome = !seen ? 'missed' : goesOn && !(await goOn(page)) ? 'held' : 'sent';
    trials.push({ surface: surface.id, site: surface.site, gesture, gone, outcome, ownsUp });
    if (!seen) break;
  }
  return trials;
}

/** Lets the held send go on. `true`: the site published the words, once. */
async function goOn(page: Page): Promise<boolean> {
  if (!(await page.evaluate(() => window.__drift.resume()))) return false;
  // A page post takes a second step: that it is shown is what the resume was to bring about.
  const next = page.locator('[data-hook="send-last"]');
  await expect.poll(async () => (await published(page)).length + (await next.count())).toBeGreaterThan(0);
  const entries = await published(page);
  expect(entries.length).toBeLessThanOrEqual(1);
  for (const { text } of entries) expect(text).toBe(WORDS);
  return true;
}

/** Every pair, in a fixed order. */
export function pairsOf(markers: readonly string[]): string[][] {
  return markers.flatMap((one, index) => markers.slice(index + 1).map((two) => [one, two]));
}
