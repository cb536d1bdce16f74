import { MARKERS } from '../sites/markers.ts';
import { LANGUAGES } from '../sites/shared/options.ts';
import { openSurface, publishedOnce, sendBy, shownText, typeDraft } from './harness/drafts.ts';
import { expect, test } from './harness/fixtures.ts';
import { editorOf, hook, surfaceOf } from './harness/surfaces.ts';

test.describe('X', () => {
  test('a thread goes out as several posts by one button', async ({ plainPage: page }) => {
    const modal = surfaceOf('x modal');
    await openSurface(page, modal);
    await typeDraft(page, modal, 'First.');
    await hook(modal.scope(page), 'add').click();
    await page.keyboard.type('Second.');
    await sendBy(page, modal, 'button');
    expect((await publishedOnce(page, 2)).map((entry) => [entry.place, entry.text])).toEqual([
      ['thread', 'First.'],
      ['thread', 'Second.'],
    ]);
  });

  test('a repost is made by a click, and by Enter on the menu item without any click', async ({ plainPage: page }) => {
    await page.goto('https://x.com/home');
    await hook(page, 'repost-open').first().click();
    await hook(page, 'repost').click();
    await hook(page, 'repost-open').nth(1).click();
    await expect(hook(page, 'repost')).toBeFocused();
    await page.keyboard.press('Enter');
    const entries = await publishedOnce(page, 2);
    expect(entries.map((entry) => [entry.place, entry.where, entry.gesture])).toEqual([
      ['repost', '901', 'click'],
      ['repost', '902', 'keyup'],
    ]);
  });

  test('the button is disabled over 280 weighted characters, and Ctrl+Enter does nothing then', async ({
    plainPage: page,
  }) => {
    const home = surfaceOf('x home');
    await openSurface(page, home);
    await typeDraft(page, home, 'a'.repeat(281));
    await expect(hook(home.scope(page), 'send')).toBeDisabled();
    await sendBy(page, home, 'key');
    await page.keyboard.press('Backspace');
    await expect(hook(home.scope(page), 'send')).toBeEnabled();
    await sendBy(page, home, 'key');
    expect((await publishedOnce(page))[0]?.text).toBe('a'.repeat(280));
  });

  test('Enter takes a name from the list; Ctrl+Enter sends while it is open', async ({ plainPage: page }) => {
    const home = surfaceOf('x home');
    await openSurface(page, home);
    await editorOf(page, home).focus();
    await page.keyboard.type('Thanks @pri');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.type('and @to');
    await expect(page.getByRole('listbox')).toBeVisible();
    await sendBy(page, home, 'key');
    expect((await publishedOnce(page))[0]?.text).toBe('Thanks @priya_anand and @to');
  });

  test('the modal takes the focus back from whatever is outside of it', async ({ plainPage: page }) => {
    const modal = surfaceOf('x modal');
    await openSurface(page, modal);
    await page.locator('[data-testid="SearchBox_Search_Input"]').evaluate((element: HTMLElement) => element.focus());
    expect(await page.evaluate(() => document.activeElement?.closest('.dialog') !== null)).toBe(true);
  });

  test('single keys work outside of editors only', async ({ plainPage: page }) => {
    await page.goto('https://x.com/home');
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await expect(editorOf(page, surfaceOf('x modal'))).toBeFocused();
    await page.keyboard.type('njrt');
    expect(await page.evaluate(() => window.__hotkeys)).toEqual(['j', 'n']);
    expect(await shownText(page, surfaceOf('x modal'))).toBe('njrt');
  });
});

test.describe('Facebook', () => {
  test('"share now" asks nothing more, by click and by Enter', async ({ plainPage: page }) => {
    await page.goto('https://www.facebook.com/');
    await hook(page, 'share-open').nth(1).click();
    await hook(page, 'share-now').click();
    await hook(page, 'share-open').nth(0).click();
    await hook(page, 'share-now').press('Enter');
    expect((await publishedOnce(page, 2)).map((entry) => [entry.place, entry.where])).toEqual([
      ['share-now', 'p2'],
      ['share-now', 'p1'],
    ]);
  });

  test('the second step has no editor', async ({ plainPage: page }) => {
    const post = surfaceOf('facebook page post in two steps');
    await openSurface(page, post);
    await typeDraft(page, post, 'The hall is booked.');
    await sendBy(page, post, 'button');
    await expect(hook(page, 'send-last')).toBeVisible();
    await expect(editorOf(page, post)).toHaveCount(0);
    expect(await page.evaluate(() => window.__published.length)).toBe(0);
  });

  test('dialogs stack, and only the one on top is active', async ({ plainPage: page }) => {
    const post = surfaceOf('facebook post dialog');
    await openSurface(page, post);
    await page.getByRole('button', { name: 'Friends' }).click();
    await expect(page.locator('.mask')).toHaveCount(2);
    await expect(page.locator('.mask[inert]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('.mask')).toHaveCount(1);
  });

  test('Enter takes a name from the list and does not send', async ({ plainPage: page }) => {
    const comment = surfaceOf('facebook comment');
    await openSurface(page, comment);
    await editorOf(page, comment).focus();
    await page.keyboard.type('Thanks @Tom');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => shownText(page, comment)).toBe('Thanks Tom Fell ');
    await sendBy(page, comment, 'key');
    expect((await publishedOnce(page))[0]?.text).toBe('Thanks Tom Fell ');
  });

  test('two Enters at once send once', async ({ plainPage: page }) => {
    const chat = surfaceOf('facebook chat page');
    await openSurface(page, chat);
    await typeDraft(page, chat, 'On my way.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('x');
    expect(await publishedOnce(page)).toHaveLength(1);
  });
});

test.describe('WhatsApp', () => {
  test('a forwarded message goes to every chat that was chosen', async ({ plainPage: page }) => {
    await page.goto('https://web.whatsapp.com/');
    await hook(page, 'forward-open').first().click();
    await page.getByRole('checkbox', { name: 'Allotment holders' }).click();
    await page.getByRole('checkbox', { name: 'Nether Ashby news' }).click();
    await hook(page.locator('.dialog'), 'send').click();
    expect((await publishedOnce(page, 2)).map((entry) => [entry.place, entry.where, entry.text])).toEqual([
      ['forward', 'Allotment holders', 'Are you at the hall later?'],
      ['forward', 'Nether Ashby news', 'Are you at the hall later?'],
    ]);
  });

  test('the address stays when the chat changes, and drafts are kept', async ({ plainPage: page }) => {
    const chat = surfaceOf('whatsapp chat');
    await openSurface(page, chat);
    await typeDraft(page, chat, 'Half a thought');
    await page.locator('#side .link').nth(1).click();
    await expect.poll(() => shownText(page, chat)).toBe('');
    await page.locator('#side .link').nth(0).click();
    await expect.poll(() => shownText(page, chat)).toBe('Half a thought');
    expect(page.url()).toBe('https://web.whatsapp.com/');
  });

  test('with "Enter is send" off, Enter breaks the line', async ({ plainPage: page }) => {
    const chat = surfaceOf('whatsapp chat, Enter does not send');
    await openSurface(page, chat);
    await typeDraft(page, chat, 'One\nTwo');
    expect(await page.evaluate(() => window.__published.length)).toBe(0);
  });
});

test.describe('every page', () => {
  for (const id of [
    'facebook comment',
    'x home',
    'whatsapp chat',
    'youtube comment',
    'instagram chat',
    'threads post',
  ]) {
    const surface = surfaceOf(id);

    for (const headers of ['strict', 'credentialless']) {
      test(`${id} works under ${headers} headers`, async ({ plainPage: page }) => {
        await openSurface(page, surface, { headers });
        await typeDraft(page, surface, 'Fine.');
        await sendBy(page, surface, 'button');
        await publishedOnce(page);
      });
    }

    for (const option of [{ rerender: '1' }, { slow: '150' }] as Record<string, string>[]) {
      test(`${id} works with ${JSON.stringify(option)}`, async ({ plainPage: page }) => {
        await openSurface(page, surface, option);
        await typeDraft(page, surface, 'Fine.');
        await expect(hook(surface.scope(page), 'send')).not.toHaveAttribute('aria-disabled', 'true');
        await sendBy(page, surface, 'button');
        await publishedOnce(page);
      });
    }

    test(`${id} works with every marker taken away and in every language`, async ({ plainPage: page }) => {
      await openSurface(page, surface, { rename: MARKERS[surface.site].join(',') });
      await typeDraft(page, surface, 'Fine.');
      await sendBy(page, surface, 'button');
      await publishedOnce(page);
      for (const lang of LANGUAGES) {
        await openSurface(page, surface, { lang });
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
      }
    });
  }
});

test('nothing asks for anything outside', async ({ plain, plainPage: page }) => {
  for (const id of ['facebook comment', 'x home', 'whatsapp chat', 'messenger chat'])
    await openSurface(page, surfaceOf(id));
  expect(plain.refused).toEqual([]);
  expect(plain.outside.wanted).toEqual([]);
});
