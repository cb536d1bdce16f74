import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { findFirefox } from '../tools/browser.ts';
import { type FirefoxLaunched, launchFirefox } from './harness/firefox.ts';
import { KNOWN_DRAFT, TABS, TABS_TO_CONFIRM } from './harness/keyboard.ts';

const BUILD = process.env.WHICH_HAT_FIREFOX_BUILD ?? join(import.meta.dirname, '../../.output/firefox-mv3');

const PLACES = [
  {
    id: 'facebook comment',
    address: 'https://www.facebook.com/',
    editor: 'section > form [data-hook="editor"]',
    keys: ['Enter'],
  },
  { id: 'x home', address: 'https://x.com/home', editor: '[data-hook="editor"]', keys: ['Control', 'Enter'] },
  { id: 'whatsapp chat', address: 'https://web.whatsapp.com/', editor: '[data-hook="editor"]', keys: ['Enter'] },
] as const;

/** How bright the middle of the window is, from 0 to 255: the prompt is bright, the dimmed page behind it is not. */
async function brightness(page: Page): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64', clip: { x: 560, y: 380, width: 160, height: 40 } });
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(image, 0, 0);
    const data = Array.from(drawing?.getImageData(0, 0, image.width, image.height).data ?? [0]);
    return data.reduce((sum, value) => sum + value, 0) / data.length;
  }, picture);
}

/** Waits until the prompt can be seen, which is when its keys work, and stands still. */
async function promptShown(page: Page): Promise<void> {
  let before = '';
  const settled = async () => {
    const now = await page.screenshot({ encoding: 'base64' });
    const still = now === before;
    before = now;
    return still && (await brightness(page)) > 200;
  };
  await expect.poll(settled).toBe(true);
}

/** Our element over the page: the third under the root, beside head and body. */
/** The prompt lies over all of the page; the small control beside the box does not reach its corner. */
const promptIsThere = (page: Page) =>
  page.evaluate(
    () =>
      document.elementFromPoint(2, 2)?.parentElement === document.documentElement &&
      document.elementFromPoint(2, 2) !== document.body,
  );
const published = (page: Page) => page.evaluate(() => window.__published);
const shown = (page: Page, editor: string) =>
  page.evaluate((selector) => document.querySelector(selector)?.textContent, editor);

function isAwake(selector: string): boolean {
  const box = document.querySelector(selector);
  return box !== null && ('__lexicalEditor' in box || box.matches('textarea, .public-DraftEditor-content'));
}

async function send(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key as 'Enter');
  for (const key of keys.toReversed()) await page.keyboard.up(key as 'Enter');
}

async function tab(page: Page, count: number): Promise<void> {
  for (let pressed = 0; pressed < count; pressed++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const found = findFirefox();

test.describe('Firefox', () => {
  test.skip(found === null, 'No Firefox on this machine, and none could be installed: set FIREFOX_PATH.');
  test.describe.configure({ mode: 'default' });
  let firefox: FirefoxLaunched;
  test.beforeAll(async () => {
    if (found) firefox = await launchFirefox(found.path, BUILD);
  });
  test.afterAll(() => firefox?.close());

  for (const { id, address, editor, keys } of PLACES) {
    const begin = async (text: string) => {
      const page = await firefox.open(address);
      await page.waitForSelector(editor);
      // Before the editor has taken hold of its box, keys are lost.
      await page.waitForFunction(isAwake, {}, editor);
      await page.focus(editor);
      await page.keyboard.type(text);
      await expect.poll(() => shown(page, editor)).toBe(text);
      await send(page, keys);
      return page;
    };

    test(`${id}: a clean draft goes by the user's own event`, async () => {
      const page = await begin('Happy birthday Mum, cake at four!');
      await expect.poll(async () => (await published(page)).length).toBe(1);
      expect((await published(page))[0]).toMatchObject({ text: 'Happy birthday Mum, cake at four!', trusted: true });
      expect(await promptIsThere(page)).toBe(false);
      await page.close();
    });

    test(`${id}: held, edited by Escape, held again and sent as it is, once`, async () => {
      const page = await begin(KNOWN_DRAFT);
      await promptShown(page);
      expect(await published(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => promptIsThere(page)).toBe(false);
      await page.keyboard.type(' Ta');
      await expect.poll(() => shown(page, editor)).toBe(`${KNOWN_DRAFT} Ta`);
      expect(await published(page)).toEqual([]);
      await send(page, keys);
      await promptShown(page);
      await tab(page, TABS['send-as-is']);
      await expect.poll(async () => (await published(page)).map((entry) => entry.text)).toEqual([`${KNOWN_DRAFT} Ta`]);
      await page.close();
    });

    test(`${id}: sent with a statement, once`, async () => {
      const page = await begin(KNOWN_DRAFT);
      await promptShown(page);
      await tab(page, TABS['state-capacity']);
      await promptShown(page);
      await tab(page, TABS_TO_CONFIRM['state-capacity']);
      await expect.poll(async () => (await published(page)).length).toBe(1);
      const [entry] = await published(page);
      expect(entry?.text.startsWith(`${KNOWN_DRAFT}\n`)).toBe(true);
      expect(entry?.text).toMatch(/\n.*personal capacity/);
      await page.close();
    });
  }

  test('nothing asks for anything outside', () => {
    expect(firefox.refused).toEqual([]);
    expect(firefox.outside.wanted).toEqual([]);
  });
});
