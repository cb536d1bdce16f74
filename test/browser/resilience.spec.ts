import { CHROME_BUILD, launchChromium } from './harness/chromium.ts';
import { openSurface, published, publishedOnce, sendBy, shownText, typeDraft } from './harness/drafts.ts';
import { forget, killWorker, reloadExtension, settle, statusOf, store, stored } from './harness/extension.ts';
import { expect, test } from './harness/fixtures.ts';
import { choose, expectNoPrompt, expectPrompt, findingsIn, promptFrame, sendAsIs } from './harness/prompt.ts';
import { editorOf, hook, surfaceOf } from './harness/surfaces.ts';

const FLAGGED = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const comment = surfaceOf('facebook comment');
const home = surfaceOf('x home');
const chat = surfaceOf('whatsapp chat');

for (const surface of [comment, home, chat]) {
  for (const headers of ['strict', 'credentialless']) {
    test(`${surface.id}: asks and sends under ${headers} headers`, async ({ page }) => {
      await openSurface(page, surface, { headers });
      await typeDraft(page, surface, FLAGGED);
      await sendBy(page, surface, 'button');
      const prompt = await expectPrompt(page, 'revise');
      expect(await findingsIn(prompt)).toContain('personal-data');
      await choose(prompt, 'state-capacity');
      await choose(prompt, 'confirm');
      await sendAsIs(await expectPrompt(page));
      expect((await publishedOnce(page))[0]?.text).toContain(FLAGGED);
    });
  }

  test(`${surface.id}: the worker dies before and during a hold`, async ({ page, guarded }) => {
    await openSurface(page, surface);
    await typeDraft(page, surface, FLAGGED);
    await killWorker(guarded);
    await page.bringToFront();
    await sendBy(page, surface, 'key');
    const prompt = await expectPrompt(page);
    await killWorker(guarded);
    await page.bringToFront();
    await sendAsIs(prompt);
    expect((await publishedOnce(page))[0]?.text).toBe(FLAGGED);
  });

  test(`${surface.id}: the extension is loaded anew during a hold`, async () => {
    const launched = await launchChromium({ extension: CHROME_BUILD });
    try {
      const page = await launched.context.newPage();
      await openSurface(page, surface);
      await typeDraft(page, surface, FLAGGED);
      await sendBy(page, surface, 'key');
      await expectPrompt(page);
      await reloadExtension(launched);
      await page.bringToFront();
      // The question is gone with the extension that asked it; the draft is still there, and nothing was sent.
      await expectNoPrompt(page);
      expect(await published(page)).toEqual([]);
      expect(await shownText(page, surface)).toBe(FLAGGED);
      // The page itself is not stuck: what was left of the guard stands aside.
      await hook(surface.scope(page), 'send').first().click();
      expect((await publishedOnce(page))[0]?.text).toBe(FLAGGED);
    } finally {
      await launched.close();
    }
  });
}

test('corrupt settings are kept aside, and the page is guarded with the defaults', async ({ page, guarded }) => {
  for (const settings of [{ version: 1, councils: 'stilton' }, 'nonsense', { version: 99 }]) {
    await store(guarded, { settings });
    await openSurface(page, home);
    await typeDraft(page, home, FLAGGED);
    await sendBy(page, home, 'key');
    await choose(await expectPrompt(page), 'edit');
    await expectNoPrompt(page);
    expect((await stored(guarded))['settings-aside']).toMatchObject({ value: settings });
  }
});

test('changed settings take effect on open pages at once', async ({ page, guarded }) => {
  await openSurface(page, home);
  await settle(guarded, { pausedUntil: 'off' });
  await page.bringToFront();
  await typeDraft(page, home, FLAGGED);
  await sendBy(page, home, 'key');
  await publishedOnce(page);
  await settle(guarded, { councils: ['withyham'] });
  await page.bringToFront();
  await typeDraft(page, home, 'We at the parish council will be resurfacing the car park next week.');
  await sendBy(page, home, 'key');
  const prompt = await expectPrompt(page, 'route-to-clerk');
  await expect(prompt.locator('body')).toContainText('Withyham');
  expect(await published(page)).toHaveLength(1);
});

test('the status tells that a page is guarded', async ({ page, guarded }) => {
  await openSurface(page, comment);
  const status = await statusOf(guarded);
  expect(status).toMatchObject({ guarded: true, site: 'facebook' });
  expect(status.health.length).toBeGreaterThan(0);
});

test('a draft that leaves its box by no gesture that was seen is counted and owned up to', async ({
  page,
  guarded,
}) => {
  await openSurface(page, comment);
  await typeDraft(page, comment, 'Happy birthday Mum!');
  expect(await statusOf(guarded)).toMatchObject({ guarded: true, missed: 0 });
  await page.bringToFront();
  await editorOf(page, comment).press('F8');
  // As a site empties it that has taken a draft.
  await editorOf(page, comment).evaluate((box) => {
    const { __lexicalEditor: editor } = box as unknown as {
      __lexicalEditor: {
        getEditorState(): { _nodeMap: Map<string, { clear(): void }> };
        update(work: () => void): void;
      };
    };
    editor.update(() => editor.getEditorState()._nodeMap.get('root')?.clear());
  });
  await expect
    .poll(() => statusOf(guarded))
    .toMatchObject({ guarded: false, reason: 'missed-send', missed: 1, host: 'www.facebook.com' });
  await expect.poll(() => stored(guarded)).toMatchObject({ missed: { sites: { facebook: 1 } } });
  await forget(guarded);
});

test('nothing asks for anything outside', async ({ guarded, page }) => {
  for (const surface of [comment, home, chat]) {
    await openSurface(page, surface);
    await typeDraft(page, surface, FLAGGED);
    await sendBy(page, surface, 'key');
    await choose(await expectPrompt(page), 'edit');
    await expectNoPrompt(page);
    expect(promptFrame(page)).toBeUndefined();
  }
  await page.goto(`chrome-extension://${guarded.extensionId}/options.html`);
  await page.goto(`chrome-extension://${guarded.extensionId}/popup.html`);
  expect(guarded.refused).toEqual([]);
  expect(guarded.outside.wanted).toEqual([]);
});
