import type { Page } from '@playwright/test';
import { expectStated, openSurface, published, publishedOnce, sendBy, shownText, typeDraft } from './harness/drafts.ts';
import { expect, test } from './harness/fixtures.ts';
import { choose, expectNoPrompt, expectPrompt, pressInPrompt, promptFrame, sendAsIs } from './harness/prompt.ts';
import { editorOf, hook, surfaceOf } from './harness/surfaces.ts';

const FLAGGED = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const COUNCIL = 'We at the parish council will be resurfacing the car park next week.';
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

test.describe('typing is left alone', () => {
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
});

test.describe('gestures that no editor has', () => {
  test('X: a repost of flagged words is held by click, and by Enter on the menu item', async ({ page }) => {
    await page.goto('https://x.com/home');
    await hook(page, 'repost-open').first().click();
    await hook(page, 'repost').click();
    await choose(await expectPrompt(page), 'edit');
    await expectNoPrompt(page);
    expect(await published(page)).toEqual([]);
    if ((await hook(page, 'repost').count()) === 0) await hook(page, 'repost-open').first().click();
    await hook(page, 'repost').press('Enter');
    await sendAsIs(await expectPrompt(page));
    expect((await publishedOnce(page))[0]).toMatchObject({ place: 'repost', where: '901' });
  });

  test('X: a repost of harmless words goes at once, and so does taking it back', async ({ page }) => {
    await page.goto('https://x.com/home');
    await hook(page, 'repost-open').nth(1).click();
    await hook(page, 'repost').click();
    await hook(page, 'repost-open').nth(1).click();
    await hook(page, 'undo-repost').click();
    expect((await publishedOnce(page, 2)).map((entry) => [entry.place, entry.trusted])).toEqual([
      ['repost', true],
      ['undo-repost', true],
    ]);
  });

  test('X: a thread is held as a whole and sent once', async ({ page }) => {
    const modal = surfaceOf('x modal');
    await openSurface(page, modal);
    await typeDraft(page, modal, 'A fine morning.');
    await hook(modal.scope(page), 'add').click();
    await page.keyboard.type(FLAGGED);
    await sendBy(page, modal, 'button');
    await sendAsIs(await expectPrompt(page));
    expect((await publishedOnce(page, 2)).map((entry) => entry.text)).toEqual(['A fine morning.', FLAGGED]);
  });

  test('Facebook: "share now" is held for the words that it shares', async ({ page }) => {
    await page.goto('https://www.facebook.com/');
    await hook(page, 'share-open').nth(1).click();
    await hook(page, 'share-now').click();
    await sendAsIs(await expectPrompt(page));
    expect((await publishedOnce(page))[0]).toMatchObject({ place: 'share-now', where: 'p2' });
  });

  test('WhatsApp: a forward is held for the words that it passes on', async ({ page }) => {
    await page.goto('https://web.whatsapp.com/');
    await page.locator('#side .link').nth(1).click();
    await hook(page, 'forward-open').first().click();
    await page.getByRole('checkbox', { name: 'Priya Anand' }).click();
    await hook(page.locator('.dialog'), 'send').click();
    await sendAsIs(await expectPrompt(page));
    expect((await publishedOnce(page))[0]).toMatchObject({ place: 'forward', where: 'Priya Anand' });
  });

  for (const surface of [comment, home, chat]) {
    test(`${surface.id}: a click by a program is a send as well`, async ({ page }) => {
      await openSurface(page, surface);
      await typeDraft(page, surface, FLAGGED);
      await hook(surface.scope(page), 'send')
        .first()
        .evaluate((element: HTMLElement) => element.click());
      await sendAsIs(await expectPrompt(page));
      expect((await publishedOnce(page))[0]?.text).toBe(FLAGGED);
    });
  }
});

test.describe('pages that change', () => {
  for (const surface of [comment, home, chat]) {
    test(`${surface.id}: gestures made twice send once`, async ({ page }) => {
      await openSurface(page, surface);
      await typeDraft(page, surface, FLAGGED);
      await hook(surface.scope(page), 'send').first().dblclick({ noWaitAfter: true });
      const prompt = await expectPrompt(page);
      expect(page.frames().filter((frame) => frame.url().includes('/prompt.html'))).toHaveLength(1);
      await sendAsIs(prompt);
      await expectNoPrompt(page);
      expect(await publishedOnce(page)).toHaveLength(1);
    });

    for (const option of [{ rerender: '1' }, { slow: '300' }] as Record<string, string>[]) {
      test(`${surface.id}: a button that is made anew ${JSON.stringify(option)}`, async ({ page }) => {
        await openSurface(page, surface, option);
        await typeDraft(page, surface, COUNCIL);
        await expect(hook(surface.scope(page), 'send').first()).not.toHaveAttribute('aria-disabled', 'true');
        await sendBy(page, surface, 'button');
        const prompt = await expectPrompt(page, 'route-to-clerk');
        await choose(prompt, 'state-capacity');
        const statement = await prompt.locator('textarea').inputValue();
        await choose(prompt, 'confirm');
        expectStated((await publishedOnce(page))[0]?.text, COUNCIL, statement);
      });
    }

    test(`${surface.id}: in another language`, async ({ page }) => {
      for (const lang of ['cy', 'ur']) {
        await openSurface(page, surface, { lang });
        await typeDraft(page, surface, FLAGGED);
        await sendBy(page, surface, 'button');
        await sendAsIs(await expectPrompt(page));
        await publishedOnce(page);
      }
    });
  }

  test('two composers: the one that is sent from is the one that is read', async ({ page }) => {
    const modal = surfaceOf('x modal');
    await openSurface(page, home);
    await typeDraft(page, home, FLAGGED);
    await modal.open(page);
    await typeDraft(page, modal, 'Happy birthday Mum!');
    await sendBy(page, modal, 'key');
    expect((await publishedOnce(page))[0]?.text).toBe('Happy birthday Mum!');
    await sendBy(page, home, 'button');
    await expectPrompt(page);
    expect(await published(page)).toHaveLength(1);
  });

  test('Facebook: two comment boxes, each with a button of the same id', async ({ page }) => {
    await openSurface(page, comment);
    await typeDraft(page, comment, FLAGGED);
    const second = page.locator('section > form').nth(1);
    await hook(second, 'editor').focus();
    await page.keyboard.type('Happy birthday Mum!');
    await hook(second, 'send').click();
    expect((await publishedOnce(page))[0]).toMatchObject({ text: 'Happy birthday Mum!', where: 'p2' });
    expect(await shownText(page, comment)).toBe(FLAGGED);
  });

  test("a composer reached by the site's own navigation is guarded", async ({ page }) => {
    const messages = surfaceOf('x chat');
    await page.goto('https://x.com/home');
    await page.locator('nav a', { hasText: 'Chat: Priya' }).click();
    await typeDraft(page, messages, FLAGGED);
    await sendBy(page, messages, 'key');
    await expectPrompt(page);
    expect(await published(page)).toEqual([]);
  });

  test('going elsewhere while the question is open sends nothing', async ({ page }) => {
    await page.goto('https://x.com/i/chat/11-22');
    const messages = surfaceOf('x chat');
    await typeDraft(page, messages, FLAGGED);
    await sendBy(page, messages, 'key');
    await expectPrompt(page);
    await page.evaluate(() => {
      history.pushState(null, '', '/home');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await expectNoPrompt(page);
    expect(await published(page)).toEqual([]);
  });

  test("keys in the prompt are not the site's", async ({ page }) => {
    await openSurface(page, home);
    await typeDraft(page, home, FLAGGED);
    await sendBy(page, home, 'key');
    const prompt = await expectPrompt(page);
    await choose(prompt, 'state-capacity');
    await prompt.locator('textarea').focus();
    await page.keyboard.type('nrtjkl');
    await expect(prompt.locator('textarea')).toHaveValue(/nrtjkl/);
    expect(await page.evaluate(() => window.__hotkeys)).toEqual([]);
    await pressInPrompt(prompt, 'Escape');
    await expectNoPrompt(page);
    await expect(editorOf(page, home)).toBeFocused();
  });

  test('X: the modal does not take the focus from the prompt', async ({ page }) => {
    const modal = surfaceOf('x modal');
    await openSurface(page, modal);
    await typeDraft(page, modal, FLAGGED);
    await sendBy(page, modal, 'key');
    const prompt = await expectPrompt(page);
    await expect.poll(() => prompt.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('Tab');
    expect(await prompt.evaluate(() => document.hasFocus())).toBe(true);
  });
});
