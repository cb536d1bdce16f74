import { expectStated, openSurface, published, publishedOnce, sendBy, shownText, typeDraft } from './harness/drafts.ts';
import { expect, test } from './harness/fixtures.ts';
import { choose, expectNoPrompt, expectPrompt, sendAsIs } from './harness/prompt.ts';
import { hook, surfaceOf } from './harness/surfaces.ts';

// Pages that change under the user's hands: buttons made anew, several composers, other languages, other pages.

const FLAGGED = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const COUNCIL = 'We at the parish council will be resurfacing the car park next week.';
const comment = surfaceOf('facebook comment');
const home = surfaceOf('x home');
const chat = surfaceOf('whatsapp chat');

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
