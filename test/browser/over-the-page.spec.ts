import type { Page } from '@playwright/test';
import { openSurface, sendBy, typeDraft } from './harness/drafts.ts';
import { expect, test } from './harness/fixtures.ts';
import { choose, expectNoPrompt, expectPrompt, pressInPrompt } from './harness/prompt.ts';
import { editorOf, surfaceOf } from './harness/surfaces.ts';

// The prompt over a page that has keys, focus traps and words of its own.

const FLAGGED = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const home = surfaceOf('x home');

/** What a screen reader is told of the page, in its order; a frame's own content is told by the frame. */
async function toldOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`.trim())
    .filter((told) => !/^(?:RootWebArea|StaticText|InlineTextBox|generic|none)/.test(told));
}

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

test('a screen reader is told of the prompt and of nothing else', async ({ page }) => {
  await openSurface(page, home);
  await typeDraft(page, home, FLAGGED);
  expect((await toldOf(page)).length).toBeGreaterThan(10);
  await sendBy(page, home, 'key');
  await expectPrompt(page);
  expect(await toldOf(page)).toEqual([expect.stringMatching(/^dialog/), 'Iframe Which Hat']);
});
