import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CHROME_BUILD, type Launched, launchChromium } from './harness/chromium.ts';
import { openSurface, published, publishedOnce, sendBy, typeDraft } from './harness/drafts.ts';
import { reloadExtension } from './harness/extension.ts';
import { expect, test } from './harness/fixtures.ts';
import { GRANTED, openSites, permissionsOf, scriptsOf } from './harness/optional-sites.ts';
import { expectPrompt, promptFrame } from './harness/prompt.ts';
import { surfaceOf } from './harness/surfaces.ts';

const FLAGGED = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const comment = surfaceOf('youtube comment');
const REQUIRED = { origins: [], permissions: ['activeTab', 'alarms', 'contextMenus', 'storage'] };

const youtube = (settings: Page) => settings.locator('#sites').getByRole('checkbox', { name: /YouTube/ });

async function write(launched: Launched): Promise<Page> {
  const page = await launched.context.newPage();
  await openSurface(page, comment);
  await typeDraft(page, comment, FLAGGED);
  await sendBy(page, comment, 'button');
  return page;
}

async function expectGuarded(launched: Launched): Promise<Page> {
  const page = await write(launched);
  await expectPrompt(page, 'revise');
  expect(await published(page)).toEqual([]);
  return page;
}

/** The browser has forgotten the scripts: it takes an extension that is not packed for a new one at every start. */
async function expectScriptsAgain(launched: Launched): Promise<void> {
  await expect(async () => {
    // While it is loaded anew, its pages cannot be opened.
    const settings = await openSites(launched);
    const scripts = await scriptsOf(settings);
    await settings.close();
    expect(scripts).toEqual(['youtube', 'youtube-page-world']);
  }).toPass({ timeout: 15000 });
}

async function expectLeftAlone(launched: Launched): Promise<void> {
  const page = await write(launched);
  await publishedOnce(page);
  expect(promptFrame(page)).toBeUndefined();
  await page.close();
}

test('every optional site is off at first, and nothing is asked of the browser for it', async ({ guarded }) => {
  const settings = await openSites(guarded);
  for (const one of await settings.locator('#sites').getByRole('checkbox').all()) await expect(one).not.toBeChecked();
  expect(await permissionsOf(settings)).toMatchObject({ permissions: REQUIRED.permissions });
  expect(await scriptsOf(settings)).toEqual([]);
  await settings.close();
  await expectLeftAlone(guarded);
});

test('a site is switched on, stays on over a restart and an update, and is switched off again', async () => {
  test.slow();
  const profile = await mkdtemp(join(tmpdir(), 'which-hat-'));
  const start = () => launchChromium({ extension: CHROME_BUILD, granted: GRANTED, profile });
  try {
    let launched = await start();
    let settings = await openSites(launched);
    const before = await permissionsOf(settings);
    await youtube(settings).click();
    await expect(youtube(settings)).toBeChecked();
    await expect(settings.getByRole('status').filter({ hasText: 'YouTube' })).toBeVisible();
    // It is one of the user's sites now, with an account of its own.
    await expect(settings.locator('#accounts').getByLabel('YouTube')).toBeVisible();
    await expectGuarded(launched);
    await launched.close();

    launched = await start();
    await expectScriptsAgain(launched);
    await expectGuarded(launched);
    await reloadExtension(launched);
    await expectScriptsAgain(launched);
    await expectGuarded(launched);

    settings = await openSites(launched);
    await expect(youtube(settings)).toBeChecked();
    const open = await launched.context.newPage();
    await openSurface(open, comment);
    await typeDraft(open, comment, FLAGGED);
    await settings.bringToFront();
    await youtube(settings).click();
    await expect(youtube(settings)).not.toBeChecked();
    expect(await permissionsOf(settings)).toEqual(before);
    expect(await scriptsOf(settings)).toEqual([]);
    await open.bringToFront();
    await sendBy(open, comment, 'button');
    await publishedOnce(open);
    await expectLeftAlone(launched);
    await launched.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('a user who says no is told so, and nothing has changed', async ({ guarded }) => {
  const settings = await openSites(guarded);
  await settings.evaluate(() => {
    // The browser's own question cannot be answered by a test.
    chrome.permissions.request = async () => false;
  });
  await youtube(settings).click();
  await expect(settings.getByRole('status').filter({ hasText: 'YouTube stays off' })).toBeVisible();
  await expect(youtube(settings)).not.toBeChecked();
  expect(await permissionsOf(settings)).toMatchObject({ permissions: REQUIRED.permissions });
  await settings.close();
  await expectLeftAlone(guarded);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the section of the settings in ${colorScheme}`, async ({ guarded }) => {
    const settings = await openSites(guarded);
    await settings.emulateMedia({ colorScheme });
    await expect(youtube(settings)).toBeVisible();
    const { violations } = await new AxeBuilder({ page: settings }).setLegacyMode().include('#sites').analyze();
    expect(violations).toEqual([]);
    await settings.close();
  });
}
