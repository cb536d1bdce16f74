import type { Frame, Page } from '@playwright/test';
import { workerOf } from './harness/chromium.ts';
import { openSurface, published, publishedOnce, sendBy, shownText, typeDraft } from './harness/drafts.ts';
import { extensionUrl, settle, stored } from './harness/extension.ts';
import { expect, test } from './harness/fixtures.ts';
import { expectSpoken, spoken } from './harness/ours.ts';
import { openPopup } from './harness/popup.ts';
import {
  choose,
  expectNoPrompt,
  expectPrompt,
  findingsIn,
  promptAhead,
  promptFrame,
  sendAsIs,
} from './harness/prompt.ts';
import { editorOf, surfaceOf } from './harness/surfaces.ts';

/** The event of the extension's own menu, which no tool of the tests can open. */
declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: { menuItemId: string; selectionText: string }): void } };
};

const PRIVATE = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const COUNCIL = 'We at the parish council will be resurfacing the car park next week.';
const CAPACITY = 'I voted for the new play area at the meeting and I think it was right.';
const home = surfaceOf('x home');
const group = surfaceOf('whatsapp group');

/** What the page itself can tell of our being there. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    elements: document.documentElement.childElementCount,
    frames: window.length,
    requests: performance.getEntries().filter(({ name }) => name.includes('extension')).length,
  }));

/** Empties the box as a person would. */
async function empty(page: Page) {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect.poll(() => shownText(page, home)).toBe('');
}

/** Writes and sends in the group chat, and waits for the question. */
async function ask(page: Page, draft: string): Promise<Frame> {
  await typeDraft(page, group, draft);
  await sendBy(page, group, 'key');
  return expectPrompt(page);
}

test('the hat at the box: read aloud, reached by keys, chosen, switched off', async ({ page, guarded }) => {
  await openSurface(page, home);
  await editorOf(page, home).focus();
  await expectSpoken(page, 'Which Hat: Personal account.');
  await page.keyboard.type(PRIVATE);
  await expectSpoken(page, /^Which Hat: Personal account\. You will be asked to stop and look/);
  await page.keyboard.press('Alt+Shift+KeyH');
  await expect.poll(async () => (await expectSpoken(page, /^Which Hat: /)).focused).toBe(true);
  await page.keyboard.press('Enter');
  await expectSpoken(page, 'Which hat do you wear here?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectSpoken(page, /^Which Hat: Councillor account\./);
  await expect(editorOf(page, home)).toBeFocused();
  expect(JSON.stringify((await stored(guarded)).settings)).toContain('"hat":"councillor"');
  expect(await shownText(page, home)).toBe(PRIVATE);

  await settle(guarded, { control: false });
  await page.bringToFront();
  await expect.poll(async () => (await spoken(page, /^Which Hat: /)).length).toBe(0);
});

test('a question that is to be expected waits unseen, and the page does not learn of it', async ({ page }) => {
  await openSurface(page, home);
  await editorOf(page, home).focus();
  await page.keyboard.type('The bus shelter has been painted at last.');
  await expectSpoken(page, 'Which Hat: Personal account.');
  const before = await traces(page);
  await empty(page);
  await page.keyboard.type(PRIVATE);
  const waiting = await promptAhead(page);
  expect(await traces(page)).toEqual(before);
  expect(promptFrame(page)).toBeUndefined();
  await expect(editorOf(page, home)).toBeFocused();
  expect(await spoken(page, /stop and look at this/)).toEqual([]);

  await sendBy(page, home, 'key');
  expect(await expectPrompt(page)).toBe(waiting);
  await choose(waiting, 'edit');
  await expectNoPrompt(page);
  // Back in the box nothing waits before something is written again.
  await expectSpoken(page, /^Which Hat: .*stop and look/);
  expect(page.frames()).toHaveLength(1);
  await page.keyboard.type('!');
  await promptAhead(page);
  await sendBy(page, home, 'key');
  await sendAsIs(await expectPrompt(page));
  expect((await publishedOnce(page))[0]?.text).toBe(`${PRIVATE}!`);
});

test('a saved draft: its reminder, and back into its box', async ({ page, guarded }) => {
  await openSurface(page, home);
  await typeDraft(page, home, PRIVATE);
  await sendBy(page, home, 'key');
  await choose(await expectPrompt(page), 'save-for-later');
  await expectNoPrompt(page);
  await empty(page);

  const popup = await guarded.context.newPage();
  await popup.goto(extensionUrl(guarded, 'popup.html#saved'));
  await popup.getByRole('combobox').selectOption('hour');
  await expect.poll(async () => JSON.stringify(await stored(guarded))).toMatch(/"remindAt":\d/);
  await popup.bringToFront();
  await popup.getByRole('button', { name: /put it back/i }).click();
  await expect.poll(() => shownText(page, home)).toBe(PRIVATE);
  expect(await published(page)).toEqual([]);
  await expect(popup.getByText(PRIVATE)).toHaveCount(0);
  await popup.close();
});

test('a group chat is asked about once; its members are not asked in what capacity', async ({ page, guarded }) => {
  await settle(guarded, { councils: ['withyham'] });
  await openSurface(page, group);
  let prompt = await ask(page, COUNCIL);
  const question = prompt.locator('[data-aside="group"]');
  await question.locator('summary').click();
  await expect(question).toContainText('7.');
  await question.getByRole('combobox').first().selectOption('members');
  await question.getByRole('button').click();
  await expect(question).toHaveCount(0);
  await choose(await expectPrompt(page), 'edit');
  await expectNoPrompt(page);

  await sendBy(page, group, 'key');
  prompt = await expectPrompt(page);
  await expect(prompt.locator('[data-aside="group"]')).toHaveCount(0);
  await sendAsIs(prompt);
  await publishedOnce(page);
  // The same words in the same chat are not asked about a second time, and members know who is speaking.
  for (const draft of [COUNCIL, CAPACITY]) {
    await typeDraft(page, group, draft);
    await sendBy(page, group, 'key');
  }
  await publishedOnce(page, 3);
});

test('not again here until tomorrow, and not right: both stand in the settings', async ({ page, guarded }) => {
  await settle(guarded, {});
  await openSurface(page, group);
  for (const press of ['Not again here until tomorrow', 'This is not right']) {
    const prompt = await ask(page, press.startsWith('Not') ? COUNCIL : PRIVATE);
    const [kind] = await findingsIn(prompt);
    await prompt.locator('[data-aside="less"] summary').click();
    await prompt.getByRole('button', { name: press }).first().click();
    if (press.startsWith('This')) await prompt.getByRole('button', { name: 'Yes, with the words' }).click();
    await expect(prompt.locator(`[data-finding="${kind}"]`)).toHaveCount(0);
    await sendAsIs(await expectPrompt(page));
    await expectNoPrompt(page);
  }
  await publishedOnce(page, 2);
  for (const draft of [COUNCIL, PRIVATE]) {
    await typeDraft(page, group, draft);
    await sendBy(page, group, 'key');
  }
  await publishedOnce(page, 4);

  await page.goto(extensionUrl(guarded, 'options.html'));
  await expect(page.getByText(/“07700 900123”/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'End the quiet now' })).toBeVisible();
});

test('an emergency notice passes, on the council’s own page as well', async ({ page, guarded }) => {
  const notice =
    'FLOOD WARNING for Mill Lane. Keep away from the bridge; ring 999 if anyone is in danger. The village hall is open as a rest centre.';
  await settle(guarded, { accounts: { facebook: 'council-page', x: 'councillor' } });
  await page.bringToFront();
  for (const surface of [surfaceOf('facebook post dialog'), home, group]) {
    await openSurface(page, surface);
    await typeDraft(page, surface, notice);
    await sendBy(page, surface, surface.gestures.button ? 'button' : 'key');
    expect((await publishedOnce(page))[0]).toMatchObject({ text: notice, trusted: true });
  }
});

test('the pop-up, as the icon opens it: what it says of the page, and at its own size', async ({ page, guarded }) => {
  await settle(guarded, {});
  await openSurface(page, home);
  const popup = await openPopup(guarded, page);
  await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('this page is guarded');
  const sideways = 'document.documentElement.scrollWidth - innerWidth';
  for (const panel of ['page', 'policy', 'check', 'saved']) {
    await popup.evaluate(`location.hash = '${panel}'`);
    expect(await popup.evaluate<number>(sideways)).toBeLessThanOrEqual(0);
  }
  await popup.close();
});

test('the selected text of any page is checked, and copied with a line that says in what capacity', async ({
  page,
  guarded,
}) => {
  await settle(guarded, { councils: ['withyham'] });
  const worker = await workerOf(guarded.context);
  const opened = page.context().waitForEvent('page');
  await worker.evaluate((selectionText) => {
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', selectionText });
  }, CAPACITY);
  const popup = await opened;
  await expect(popup.getByRole('textbox')).toHaveValue(CAPACITY);
  await expect(popup.locator('[data-finding="unclear-capacity"]')).toContainText('6.2');
  await guarded.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.getByRole('button', { name: 'Copy the text with this line' }).click();
  await expect(popup.getByText(/^Copied/)).toBeVisible();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith(CAPACITY)).toBe(true);
  expect(copied).toContain(await popup.locator('.statement').innerText());
  await popup.close();
});
