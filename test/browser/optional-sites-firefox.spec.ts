import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { findFirefox } from '../tools/browser.ts';
import { type FirefoxLaunched, launchFirefox } from './harness/firefox.ts';

const BUILD = process.env.WHICH_HAT_FIREFOX_BUILD ?? join(import.meta.dirname, '../../.output/firefox-mv3');
const FLAGGED = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const SWITCHES = '#sites input[type="checkbox"]';
/** YouTube's, the last. A locator finds it anew at each try: the page may still be drawing when it is first seen. */
const YOUTUBE = '::-p-xpath((//*[@id="sites"]//input[@type="checkbox"])[last()])';
const EDITOR = '[data-hook="editor"]';

const checked = (settings: Page) =>
  settings.evaluate(
    (selector) => [...document.querySelectorAll<HTMLInputElement>(selector)].filter((one) => one.checked).length,
    SWITCHES,
  );

/** Writes a comment on YouTube's stand-in and presses its button. */
async function write(firefox: FirefoxLaunched): Promise<Page> {
  const page = await firefox.open('https://www.youtube.com/watch?v=7');
  // The settings open in front of it when the extension is installed.
  await page.bringToFront();
  await (await page.waitForSelector('[data-hook="comment-open"]'))?.click();
  await page.waitForSelector(EDITOR);
  await page.focus(EDITOR);
  await page.keyboard.type(FLAGGED);
  await expect.poll(() => page.evaluate((box) => document.querySelector(box)?.textContent, EDITOR)).toBe(FLAGGED);
  await page.click('[data-hook="send"]');
  return page;
}

const published = (page: Page) => page.evaluate(() => window.__published.length);
/** The prompt lies over all of the page. */
const isAsked = (page: Page) =>
  page.evaluate(() => document.elementFromPoint(2, 2)?.parentElement === document.documentElement);

const found = findFirefox();

test('Firefox: a site is switched on, is guarded, and is switched off again', async () => {
  test.skip(found === null, 'No Firefox on this machine, and none could be installed: set FIREFOX_PATH.');
  test.slow();
  const firefox = await launchFirefox(found?.path ?? '', BUILD);
  try {
    const before = await write(firefox);
    await expect.poll(() => published(before)).toBe(1);

    const settings = await firefox.ownPage('options.html', { settings: { ...DEFAULT_SETTINGS, setUp: true } });
    await settings.waitForSelector(SWITCHES);
    await settings.bringToFront();
    await settings.locator(YOUTUBE).click();
    await expect.poll(() => checked(settings)).toBe(1);
    const guarded = await write(firefox);
    await expect.poll(() => isAsked(guarded)).toBe(true);
    expect(await published(guarded)).toBe(0);

    await settings.bringToFront();
    await settings.locator(YOUTUBE).click();
    await expect.poll(() => checked(settings)).toBe(0);
    const after = await write(firefox);
    await expect.poll(() => published(after)).toBe(1);
    expect(await isAsked(after)).toBe(false);
  } finally {
    await firefox.close();
  }
});
