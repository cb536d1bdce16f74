import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { CHROME_BUILD, type Launched } from './chromium.ts';
import { extensionUrl, forget, settle } from './extension.ts';

interface Permissions {
  origins: string[];
  permissions: string[];
}

/** The little of the browser's extension interface that the tests use, in the settings page. */
declare global {
  var chrome: {
    permissions: { getAll(): Promise<Permissions>; request(wanted: Permissions): Promise<boolean> };
    scripting?: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  };
}

const manifest = () => JSON.parse(readFileSync(join(CHROME_BUILD, 'manifest.json'), 'utf8'));

/** All that the extension may ask for later, by its manifest. */
export const GRANTED: Permissions = {
  get origins(): string[] {
    return manifest().optional_host_permissions;
  },
  get permissions(): string[] {
    return manifest().optional_permissions;
  },
};

/** The settings page, at the section of the optional sites. */
export async function openSites(launched: Launched): Promise<Page> {
  await settle(launched, {});
  const page = await launched.context.newPage();
  await page.goto(extensionUrl(launched, 'options.html#sites'));
  await expect(page.locator('#sites').getByRole('checkbox').first()).toBeVisible();
  return page;
}

/** What the browser allows the extension now, as told by one of its pages. */
export async function permissionsOf(page: Page): Promise<Permissions> {
  const { origins, permissions } = await page.evaluate(() => chrome.permissions.getAll());
  return { origins: origins.sort(), permissions: permissions.sort() };
}

/** Ids of the scripts that are registered at run time; none where there is no right to register any. */
export function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    try {
      return ((await chrome.scripting?.getRegisteredContentScripts()) ?? []).map(({ id }) => id);
    } catch {
      return [];
    }
  });
}

/** Switches every optional site on, as the user does. */
export async function switchSitesOn(launched: Launched): Promise<void> {
  const page = await openSites(launched);
  for (const one of await page.locator('#sites').getByRole('checkbox').all()) {
    await one.click();
    await expect(one).toBeChecked();
  }
  await page.close();
  await forget(launched);
}
