import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Launched } from '../../browser/harness/chromium.ts';
import { openSurface, sendBy, typeDraft } from '../../browser/harness/drafts.ts';
import { extensionUrl, forget, settle, store } from '../../browser/harness/extension.ts';
import { expectSpoken } from '../../browser/harness/ours.ts';
import { openPopup } from '../../browser/harness/popup.ts';
import { choose, expectPrompt } from '../../browser/harness/prompt.ts';
import { editorOf, surfaceOf } from '../../browser/harness/surfaces.ts';
import { BUSY_PROMPTS, CAPACITY, OWN_PAGES, type OwnState, PROMPTS, type PromptState } from './states.ts';
import { BUSY, MEMBER, SAID } from './user.ts';

/** Where the pictures go. */
export const FOLDER = join(import.meta.dirname, '../../../screenshots');

interface Size {
  width: number;
  height: number;
}

interface Look {
  name: string;
  media: Parameters<Page['emulateMedia']>[0];
  size?(usual: Size): Size;
}

/** Looks in which every state is pictured. At 200 % a window holds half as many units each way; a pop-up grows in width. */
const LOOKS: readonly Look[] = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced-colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
  {
    name: 'narrow',
    media: { colorScheme: 'light' },
    size: ({ height }) => ({ width: 320, height: Math.min(height, 640) }),
  },
  {
    name: 'zoomed',
    media: { colorScheme: 'light' },
    size: ({ width, height }) => ({ width: Math.max(width / 2, 400), height: height / 2 }),
  },
];

/** Waits until every frame of a page has drawn what it shows now: a picture takes what is drawn. */
async function drawn(page: Page): Promise<void> {
  const twoFrames = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  const shown = page.frames().filter((frame) => !frame.url().includes('/ahead.html'));
  await Promise.all(shown.map((frame) => frame.evaluate(twoFrames)));
}

/** Pictures a page in every look. A page of our own is pictured whole where it is longer than its window. */
async function shoot(page: Page, name: string, whole: boolean): Promise<number> {
  const usual = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const { name: look, media, size } of LOOKS) {
    if (size) await page.setViewportSize(size(usual));
    await page.emulateMedia({ forcedColors: null, ...media });
    await drawn(page);
    await page.screenshot({ path: join(FOLDER, `${name}-${look}.png`), animations: 'disabled', fullPage: whole });
    if (size) await page.setViewportSize(usual);
  }
  return LOOKS.length;
}

async function picturePrompt({ context }: Launched, { name, surface, draft, act }: PromptState): Promise<number> {
  const page = await context.newPage();
  const place = surfaceOf(surface);
  await openSurface(page, place);
  await typeDraft(page, place, draft);
  await sendBy(page, place, place.gestures.button ? 'button' : 'key');
  const prompt = await expectPrompt(page);
  await act?.(prompt, page);
  const made = await shoot(page, name, false);
  await page.close();
  return made;
}

async function pictureOwn(launched: Launched, { name, path, size, act }: OwnState): Promise<number> {
  const page = await launched.context.newPage();
  await page.setViewportSize(size);
  await page.goto(extensionUrl(launched, path));
  await page.getByRole('heading').first().waitFor();
  await act?.(page);
  const made = await shoot(page, name, true);
  await page.close();
  return made;
}

/** The hat at the box: at rest, when something will be asked, and with its menu open; then the note on a saved draft. */
async function pictureControl({ context }: Launched): Promise<number> {
  const page = await context.newPage();
  const place = surfaceOf('x home');
  await openSurface(page, place);
  await editorOf(page, place).focus();
  await expectSpoken(page, /^Which Hat: /);
  let made = await shoot(page, 'control-at-rest', false);
  await page.keyboard.type(CAPACITY);
  await expectSpoken(page, /^Which Hat: .*asked/);
  made += await shoot(page, 'control-asks', false);
  await page.keyboard.press('Alt+Shift+KeyH');
  await page.keyboard.press('Enter');
  await expectSpoken(page, 'Which hat do you wear here?');
  made += await shoot(page, 'control-menu', false);
  await page.keyboard.press('Escape');
  await sendBy(page, place, 'key');
  await choose(await expectPrompt(page), 'save-for-later');
  await expectSpoken(page, 'Remind me in an hour');
  made += await shoot(page, 'notice-saved', false);
  await page.close();
  return made;
}

/** The pop-up as it opens over a guarded page, at the size that the browser gives it. */
async function picturePopup(launched: Launched): Promise<number> {
  const page = await launched.context.newPage();
  await openSurface(page, surfaceOf('x home'));
  const popup = await openPopup(launched, page);
  for (const scheme of ['light', 'dark']) {
    await popup.emulate([{ name: 'prefers-color-scheme', value: scheme }]);
    await writeFile(join(FOLDER, `pop-up-opened-${scheme}.png`), await popup.picture(), 'base64');
  }
  await popup.close();
  await page.close();
  return 2;
}

/** Pictures every state of every screen in every look. Returns how many pictures were made. */
export async function pictureAll(launched: Launched): Promise<number> {
  await forget(launched);
  let made = await pictureOwn(launched, {
    name: 'first-run',
    path: 'options.html',
    size: { width: 1280, height: 800 },
  });
  await settle(launched, MEMBER);
  made += await pictureControl(launched);
  made += await picturePopup(launched);
  for (const state of PROMPTS) made += await picturePrompt(launched, state);
  await settle(launched, BUSY);
  await store(launched, { memory: SAID });
  for (const state of BUSY_PROMPTS) made += await picturePrompt(launched, state);
  for (const state of OWN_PAGES) made += await pictureOwn(launched, state);
  return made;
}
