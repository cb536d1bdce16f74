import { openSurface, published, publishedOnce, sendBy, typeDraft } from './harness/drafts.ts';
import { expect, test } from './harness/fixtures.ts';
import { choose, expectNoPrompt, expectPrompt, sendAsIs } from './harness/prompt.ts';
import { hook, surfaceOf } from './harness/surfaces.ts';

// Gestures beside those of the conformance suite: shares without a box, several boxes at once.

const FLAGGED = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';

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

test('X: Space on the menu item reposts as well', async ({ page }) => {
  await page.goto('https://x.com/home');
  await hook(page, 'repost-open').first().click();
  await hook(page, 'repost').press('Space');
  await sendAsIs(await expectPrompt(page));
  expect((await publishedOnce(page))[0]).toMatchObject({ place: 'repost', where: '901' });
});

test('Facebook: the share dialog is held for the words that it shares, with none of one’s own', async ({ page }) => {
  await page.goto('https://www.facebook.com/');
  await hook(page, 'share-open').nth(1).click();
  await hook(page, 'share-dialog-open').click();
  await hook(page.locator('.dialog'), 'send').click();
  await sendAsIs(await expectPrompt(page));
  expect((await publishedOnce(page))[0]).toMatchObject({ place: 'share-dialog', where: 'p2', text: '' });
});

test('WhatsApp: Enter sends a picture with its words also while the focus is on the picture', async ({ page }) => {
  const caption = surfaceOf('whatsapp caption');
  await openSurface(page, caption);
  await typeDraft(page, caption, FLAGGED);
  await page.locator('.dialog').focus();
  await page.keyboard.press('Enter');
  await sendAsIs(await expectPrompt(page));
  expect((await publishedOnce(page))[0]).toMatchObject({ place: 'caption', text: FLAGGED });
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
