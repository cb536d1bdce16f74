import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Launched } from './harness/chromium.ts';
import { openSurface, publishedOnce, sendBy, typeDraft } from './harness/drafts.ts';
import { extensionUrl, killWorker, settle, stored } from './harness/extension.ts';
import { expect, test } from './harness/fixtures.ts';
import { choose, expectNoPrompt, expectPrompt, pressInPrompt, sendAsIs } from './harness/prompt.ts';
import { surfaceOf } from './harness/surfaces.ts';

const SWEARING = 'What a fucking shambles, Thursday again.';
const DETAILS = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const chat = surfaceOf('whatsapp chat');
const comment = surfaceOf('facebook comment');

const ON = { on: true, words: false, days: 365 };
const entries = (page: Page) => page.locator('#history li.card');

async function openSettings(page: Page, guarded: Launched, section: string): Promise<void> {
  await page.goto(extensionUrl(guarded, `options.html#${section}`));
  await expect(page.locator(`#${section}`)).toBeVisible();
}

test('a history is kept where it is switched on, without the draft’s words', async ({ page, guarded }) => {
  await settle(guarded, { councils: ['stilton'], history: ON });
  await openSurface(page, comment);
  await typeDraft(page, comment, DETAILS);
  await sendBy(page, comment, 'key');
  const first = await expectPrompt(page);
  await killWorker(guarded);
  await page.bringToFront();
  await pressInPrompt(first, 'Escape');
  await expectNoPrompt(page);
  await sendBy(page, comment, 'key');
  await sendAsIs(await expectPrompt(page));
  await publishedOnce(page);
  await openSettings(page, guarded, 'history');
  await expect(entries(page)).toHaveCount(2);
  await expect(entries(page).nth(0)).toContainText('Facebook, comment · you chose: sent as it was');
  await expect(entries(page).nth(1)).toContainText('you chose: edited');
  await expect(entries(page).nth(0)).toContainText('A person’s details');
  await expect(entries(page).nth(0)).toContainText('Stilton Parish Council');
  await expect(page.locator('#history')).not.toContainText('Jones');

  await page.locator('#history input[type="search"]').fill('edited');
  await expect(entries(page)).toHaveCount(1);
  const saving = page.waitForEvent('download');
  await page.locator('#history').getByRole('button', { name: /CSV/ }).press('Enter');
  const csv = await readFile(await (await saving).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(2);
  expect(csv).toContain('"Facebook, comment","A person’s details"');

  await entries(page).getByRole('button').press('Enter');
  await page.locator('#history input[type="search"]').fill('');
  await expect(entries(page)).toHaveCount(1);
});

test('without it nothing is kept of a question but how often it was asked', async ({ page, guarded }) => {
  await settle(guarded, {});
  await openSurface(page, comment);
  await typeDraft(page, comment, SWEARING);
  await sendBy(page, comment, 'key');
  await sendAsIs(await expectPrompt(page));
  await publishedOnce(page);
  await expect.poll(async () => Object.keys(await stored(guarded))).toContain('tally');
  expect(JSON.stringify(await stored(guarded))).not.toMatch(/shambles|Thursday/);
  await openSettings(page, guarded, 'history');
  await page.getByRole('checkbox', { name: /Keep a history/ }).check();
  await expect(page.locator('#history')).toContainText('Nothing has been asked since');
  await expect(entries(page)).toHaveCount(0);
});

test('what was let go in a chat is not asked about again when the page is loaded anew', async ({ page, guarded }) => {
  await openSurface(page, chat);
  await typeDraft(page, chat, SWEARING);
  await sendBy(page, chat, 'key');
  await sendAsIs(await expectPrompt(page));
  await publishedOnce(page);
  await expect.poll(async () => JSON.stringify(await stored(guarded))).toContain('"answered":[{');
  await openSurface(page, chat);
  await typeDraft(page, chat, SWEARING);
  await sendBy(page, chat, 'key');
  expect((await publishedOnce(page))[0]).toMatchObject({ text: SWEARING, trusted: true });
});

test('settings are taken from one computer to another as a file', async ({ page, guarded }) => {
  await settle(guarded, { councils: ['stilton'], member: { name: 'Jo Marsh', ward: 'North' }, handover: 'gmail' });
  await openSettings(page, guarded, 'stored');
  const saving = page.waitForEvent('download');
  await page.locator('#stored').getByRole('button', { name: 'Save my settings as a file' }).press('Enter');
  const file = await (await saving).path();

  await settle(guarded, { councils: ['withyham'], member: { name: 'Jo', ward: '' } });
  await openSettings(page, guarded, 'stored');
  const box = page.locator('#stored input[type="file"]');
  await box.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"version": 3}') });
  await expect(page.locator('#stored [role="alert"]')).toContainText('“bad.json” was not taken');
  await box.setInputFiles(file);
  await expect(page.locator('#stored')).toContainText('Your councils: Stilton Parish Council');
  const { settings: before } = await stored(guarded);
  expect(before).toMatchObject({ councils: ['withyham'], member: { name: 'Jo', ward: '' } });
  await page.getByRole('checkbox', { name: /Your name/ }).uncheck();
  await page.getByRole('button', { name: 'Take this over' }).press('Enter');
  await expect
    .poll(async () => (await stored(guarded)).settings)
    .toMatchObject({ councils: ['withyham', 'stilton'], member: { name: 'Jo', ward: 'North' }, handover: 'gmail' });
});

test('an address that is typed for an office is there the next time', async ({ page, guarded }) => {
  await settle(guarded, { councils: ['stilton'], handover: 'eml' });
  await openSurface(page, comment);
  await typeDraft(page, comment, 'We at the parish council will be resurfacing the car park next week.');
  await sendBy(page, comment, 'key');
  const prompt = await expectPrompt(page, 'route-to-clerk');
  await choose(prompt, 'route-to-clerk');
  await prompt.getByLabel('To whom?').selectOption('chair');
  await prompt.getByLabel('E-mail address').fill('chair@stiltonparishcouncil.org');
  const saving = page.waitForEvent('download');
  await choose(prompt, 'confirm');
  const mail = await readFile(await (await saving).path(), 'utf8');
  expect(mail).toContain('To: chair@stiltonparishcouncil.org\r\nCc: clerk@stiltonparishcouncil.org\r\n');
  await expectNoPrompt(page);
  expect((await stored(guarded)).settings).toMatchObject({
    clerks: { 'stilton chair': 'chair@stiltonparishcouncil.org' },
  });
});
