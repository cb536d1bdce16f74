import type { Page } from '@playwright/test';
import { openSurface, published, publishedOnce, sendBy, shownText, typeDraft } from './harness/drafts.ts';
import { expect, test } from './harness/fixtures.ts';
import { expectPrompt, promptFrame } from './harness/prompt.ts';
import { hook, surfaceOf } from './harness/surfaces.ts';

// Typing is left alone: what is no send is neither held nor changed.

const FLAGGED = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const comment = surfaceOf('facebook comment');
const home = surfaceOf('x home');
const chat = surfaceOf('whatsapp chat');

/** Enter while the input method still composes: no text comes with it. */
async function enterWhileComposing(page: Page, composed: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: composed,
    selectionStart: composed.length,
    selectionEnd: composed.length,
  });
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await session.send('Input.dispatchKeyEvent', {
    type: 'keyUp',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 13,
  });
  await session.send('Input.insertText', { text: composed });
  await session.detach();
}

for (const surface of [comment, chat, surfaceOf('x chat')]) {
  test(`${surface.id}: Enter while an input method composes`, async ({ page }) => {
    await openSurface(page, surface);
    await typeDraft(page, surface, FLAGGED);
    await enterWhileComposing(page, ' 日本');
    expect(promptFrame(page)).toBeUndefined();
    expect(await published(page)).toEqual([]);
    await expect.poll(() => shownText(page, surface)).toBe(`${FLAGGED} 日本`);
  });

  test(`${surface.id}: Shift+Enter`, async ({ page }) => {
    await openSurface(page, surface);
    await typeDraft(page, surface, `${FLAGGED}\nAnd more`);
    expect(promptFrame(page)).toBeUndefined();
    expect(await published(page)).toEqual([]);
  });
}

test('WhatsApp: Shift+Enter, while nobody knows whether it sends, breaks the line and sends nothing', async ({
  page,
}) => {
  const surface = surfaceOf('whatsapp chat, Enter does not send');
  await openSurface(page, surface);
  await typeDraft(page, surface, FLAGGED);
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => shownText(page, surface)).toBe(`${FLAGGED}\n`);
  expect(await published(page)).toEqual([]);
  expect(promptFrame(page)).toBeUndefined();
  // By a key that is no new line for anybody, it is asked about.
  await sendBy(page, surface, 'key');
  await expectPrompt(page);
  expect(await published(page)).toEqual([]);
});

test('WhatsApp: Shift+Enter sends a clean draft where the user has set it so, and is known from then on', async ({
  page,
}) => {
  const surface = surfaceOf('whatsapp chat, Enter does not send');
  await openSurface(page, surface);
  await typeDraft(page, surface, 'Happy birthday Mum!');
  await page.keyboard.press('Shift+Enter');
  expect((await publishedOnce(page))[0]).toMatchObject({ text: 'Happy birthday Mum!', trusted: true });
  await typeDraft(page, surface, FLAGGED);
  await page.keyboard.press('Shift+Enter');
  await expectPrompt(page);
  expect(await published(page)).toHaveLength(1);
});

test('WhatsApp: Enter with "Enter is send" off', async ({ page }) => {
  const surface = surfaceOf('whatsapp chat, Enter does not send');
  await openSurface(page, surface);
  // The preference is not on the page: the first Enter shows what it is.
  await typeDraft(page, surface, `Good evening all,\n${FLAGGED}\nAnd more`);
  expect(promptFrame(page)).toBeUndefined();
  expect(await published(page)).toEqual([]);
  await sendBy(page, surface, 'key');
  await expectPrompt(page);
  expect(await published(page)).toEqual([]);
});

for (const surface of [comment, home]) {
  test(`${surface.id}: Enter that takes a name from the list`, async ({ page }) => {
    await openSurface(page, surface);
    await typeDraft(page, surface, FLAGGED);
    await page.keyboard.type(' @to');
    await expect(page.locator('.suggestions li')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page.locator('.suggestions')).toHaveCount(0);
    expect(await shownText(page, surface)).toMatch(/(@tomfell|Tom Fell) $/);
    expect(promptFrame(page)).toBeUndefined();
  });
}

test('X: Ctrl+Enter sends while the list is open, so that it is held', async ({ page }) => {
  await openSurface(page, home);
  await typeDraft(page, home, FLAGGED);
  await page.keyboard.type(' @to');
  await expect(page.locator('.suggestions li')).toHaveCount(1);
  await sendBy(page, home, 'key');
  await expectPrompt(page);
  expect(await published(page)).toEqual([]);
});

test('a like, a search and a switch of chats', async ({ page }) => {
  await page.goto('https://www.facebook.com/messages/t/1001');
  await hook(page, 'like').click();
  expect((await publishedOnce(page))[0]).toMatchObject({ place: 'like', trusted: true });
  await page.goto('https://web.whatsapp.com/');
  await hook(page, 'search').focus();
  await page.keyboard.type(FLAGGED);
  await page.keyboard.press('Enter');
  expect(promptFrame(page)).toBeUndefined();
});
