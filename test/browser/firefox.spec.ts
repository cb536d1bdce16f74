import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { findFirefox } from '../tools/browser.ts';
import { type FirefoxLaunched, launchFirefox } from './harness/firefox.ts';
import { KNOWN_DRAFT, TABS, TABS_TO_CONFIRM } from './harness/keyboard.ts';

const BUILD = process.env.WHICH_HAT_FIREFOX_BUILD ?? join(import.meta.dirname, '../../.output/firefox-mv3');

interface Place {
  id: string;
  address: string;
  /** What is pressed to bring the composer up. */
  open?: readonly string[];
  editor: string;
  /** Keys that send, pressed together, or the hook of the control that does. */
  keys?: readonly string[];
  control?: string;
}

/** One for every editor. */
const EDITORS: readonly Place[] = [
  {
    id: 'facebook comment',
    address: 'https://www.facebook.com/',
    editor: 'section > form [data-hook="editor"]',
    keys: ['Enter'],
  },
  { id: 'x home', address: 'https://x.com/home', editor: '[data-hook="editor"]', keys: ['Control', 'Enter'] },
  { id: 'whatsapp chat', address: 'https://web.whatsapp.com/', editor: '[data-hook="editor"]', keys: ['Enter'] },
];

/** One for every other family of surfaces. */
const FAMILIES: readonly Place[] = [
  {
    id: 'facebook post dialog',
    address: 'https://www.facebook.com/',
    open: ['[data-hook="post-open"]'],
    editor: '.dialog [data-hook="editor"]',
    control: '.dialog [data-hook="send"]',
  },
  {
    id: 'facebook chat page',
    address: 'https://www.facebook.com/messages/t/1001',
    editor: '.columns > .card [data-hook="editor"]',
    keys: ['Enter'],
  },
  {
    id: 'facebook text story',
    address: 'https://www.facebook.com/stories/create',
    editor: '.making [data-hook="editor"]',
    control: '.making [data-hook="send"]',
  },
  {
    id: 'x modal',
    address: 'https://x.com/home',
    open: ['[data-hook="post-open"]'],
    editor: '.dialog [data-hook="editor"]',
    control: '.dialog [data-hook="send"]',
  },
  { id: 'x chat', address: 'https://x.com/i/chat/11-22', editor: 'main form [data-hook="editor"]', keys: ['Enter'] },
  {
    id: 'whatsapp caption',
    address: 'https://web.whatsapp.com/',
    // In another chat than the first.
    open: ['#pane-side > :nth-child(2) .link', '[data-hook="attach-open"]'],
    editor: '.dialog [data-hook="editor"]',
    keys: ['Enter'],
  },
  {
    id: 'whatsapp status',
    address: 'https://web.whatsapp.com/',
    open: ['[data-hook="status-open"]'],
    editor: '.dialog [data-hook="editor"]',
    control: '.dialog [data-hook="send"]',
  },
];

const CLEAN = 'Happy birthday Mum, cake at four!';

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

/** The prompt lies over all of the page; the small control beside the box does not reach its corner. */
const promptIsThere = (page: Page) =>
  page.evaluate(
    () =>
      document.elementFromPoint(2, 2)?.parentElement === document.documentElement &&
      document.elementFromPoint(2, 2) !== document.body,
  );
const published = (page: Page) => page.evaluate(() => window.__published);
const shown = (page: Page, editor: string) =>
  page.evaluate((selector) => {
    const box = document.querySelector(selector);
    return box instanceof HTMLTextAreaElement ? box.value : box?.textContent;
  }, editor);

function isAwake(selector: string): boolean {
  const box = document.querySelector(selector);
  return box !== null && ('__lexicalEditor' in box || box.matches('textarea, .public-DraftEditor-content'));
}

async function send(page: Page, { keys = [], control }: Place): Promise<void> {
  if (control) return page.click(control);
  for (const key of keys) await page.keyboard.down(key as 'Enter');
  for (const key of keys.toReversed()) await page.keyboard.up(key as 'Enter');
}

/** Brings the composer up, types, and sends. */
async function write(page: Page, place: Place, text: string): Promise<void> {
  for (const opener of place.open ?? []) await page.click(opener);
  await page.waitForSelector(place.editor);
  // Before the editor has taken hold of its box, keys are lost.
  await page.waitForFunction(isAwake, {}, place.editor);
  await page.focus(place.editor);
  await page.keyboard.type(text);
  await expect.poll(() => shown(page, place.editor)).toBe(text);
  await send(page, place);
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

  for (const place of EDITORS) {
    test(`${place.id}: sent with a statement, once`, async () => {
      const page = await firefox.open(place.address);
      await write(page, place, KNOWN_DRAFT);
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

  // After the statements: what is let go as it was is not asked about again in that thread.
  for (const place of [...EDITORS, ...FAMILIES]) {
    test(`${place.id}: clean by the user's own event; held, edited by Escape, held again and sent once`, async () => {
      const page = await firefox.open(place.address);
      const texts = async () => (await published(page)).map(({ text }) => text);
      await write(page, place, CLEAN);
      await expect.poll(texts).toEqual([CLEAN]);
      expect((await published(page))[0]?.trusted).toBe(true);
      expect(await promptIsThere(page)).toBe(false);

      await write(page, place, KNOWN_DRAFT);
      await promptShown(page);
      expect(await texts()).toEqual([CLEAN]);
      await page.keyboard.press('Escape');
      await expect.poll(() => promptIsThere(page)).toBe(false);
      await page.keyboard.type(' Ta');
      await expect.poll(() => shown(page, place.editor)).toBe(`${KNOWN_DRAFT} Ta`);
      expect(await texts()).toEqual([CLEAN]);
      await send(page, place);
      await promptShown(page);
      await tab(page, TABS['send-as-is']);
      await expect.poll(texts).toEqual([CLEAN, `${KNOWN_DRAFT} Ta`]);
      await page.close();
    });
  }

  test('what is to be asked waits unseen while the writing pauses', async () => {
    const [, home] = EDITORS as [Place, Place];
    const { address, editor } = home;
    const page = await firefox.open(address);
    await page.waitForFunction(isAwake, {}, editor);
    await page.focus(editor);
    await page.keyboard.type(KNOWN_DRAFT);
    await expect.poll(() => page.frames().length).toBe(2);
    expect(await promptIsThere(page)).toBe(false);
    expect(await page.evaluate(() => window.length)).toBe(0);
    await send(page, home);
    await promptShown(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => promptIsThere(page)).toBe(false);
    expect(await shown(page, editor)).toBe(KNOWN_DRAFT);
    await page.close();
  });

  test('nothing asks for anything outside', () => {
    expect(firefox.refused).toEqual([]);
    expect(firefox.outside.wanted).toEqual([]);
  });
});
