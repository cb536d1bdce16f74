import type { Page } from '@playwright/test';
import { openSurface, published, publishedOnce, sendBy, typeDraft } from './harness/drafts.ts';
import { expect, test } from './harness/fixtures.ts';
import { choose, expectNoPrompt, expectPrompt, promptFrame, sendAsIs } from './harness/prompt.ts';
import { editorOf, hook, type SurfaceCase, surfaceOf } from './harness/surfaces.ts';

// Other extensions and assistive tools on the same page.

const FLAGGED = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const comment = surfaceOf('facebook comment');
const home = surfaceOf('x home');
const chat = surfaceOf('whatsapp chat');

/**
 * What writing aids and password managers put into a page: an element with a shadow root of its own beside the box, with
 * a button in it; marks over the words; an icon that is a button like the site's own; something at the end of the page.
 */
async function joinBy(page: Page, surface: SurfaceCase): Promise<void> {
  await editorOf(page, surface).evaluate((box) => {
    const button = (name: string) => {
      const made = document.createElement('div');
      made.setAttribute('role', 'button');
      made.setAttribute('aria-label', name);
      made.tabIndex = 0;
      made.style.cssText = 'position: relative; z-index: 9; width: 16px; height: 16px; background: teal';
      return made;
    };
    const aid = document.createElement('writing-aid');
    aid.attachShadow({ mode: 'open' }).append(button('2 suggestions'));
    const marks = document.createElement('div');
    marks.style.cssText = 'position: absolute; inset: 0; pointer-events: none; background: rgb(255 0 0 / 10%)';
    const icon = button('Fill in');
    icon.dataset.hook = 'foreign';
    box.setAttribute('data-aid-id', '7');
    box.parentElement?.append(aid, marks);
    // After the site's own button, where one would look for that.
    document.querySelector('[data-hook="send"]')?.parentElement?.append(icon);
    document.documentElement.append(document.createElement('aid-overlay'));
  });
}

for (const surface of [comment, home, chat]) {
  test(`${surface.id}: a writing aid and a password manager do not break a hold`, async ({ page }) => {
    await openSurface(page, surface);
    await typeDraft(page, surface, FLAGGED);
    await joinBy(page, surface);
    // Their own buttons are no sends.
    await page.locator('writing-aid').getByRole('button').click();
    await hook(page, 'foreign').click();
    expect(promptFrame(page)).toBeUndefined();
    await sendBy(page, surface, 'key');
    await choose(await expectPrompt(page), 'edit');
    await expectNoPrompt(page);
    await sendBy(page, surface, 'button');
    await sendAsIs(await expectPrompt(page));
    expect((await publishedOnce(page))[0]?.text).toBe(FLAGGED);
  });

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

test('a key by a program is a send as well', async ({ page }) => {
  await openSurface(page, comment);
  await typeDraft(page, comment, FLAGGED);
  await editorOf(page, comment).evaluate((box) => {
    const init = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
    for (const type of ['keydown', 'keyup']) box.dispatchEvent(new KeyboardEvent(type, init));
  });
  await expectPrompt(page);
  expect(await published(page)).toEqual([]);
});
