import { test as base, type Page } from '@playwright/test';
import { CHROME_BUILD, type Launched, launchChromium } from './chromium.ts';
import { forget, stored } from './extension.ts';
import { GRANTED, switchSitesOn } from './optional-sites.ts';

interface WorkerFixtures {
  /** Chromium without the extension. */
  plain: Launched;
  /** Chromium with the extension, as installed just now. */
  guarded: Launched;
  /** Are the optional sites switched on in it? */
  everySite: boolean;
}

interface TestFixtures {
  /** A page of Chromium without the extension; its errors fail the test. */
  plainPage: Page;
  /** A page of Chromium with the extension, with nothing stored; its errors fail the test, as does a send that was missed. */
  page: Page;
}

async function useNewPage({ context }: Launched, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await use(page);
  await page.close();
  if (errors.length > 0) throw new Error(`The page threw: ${errors.join('\n')}`);
}

/** Browser tests: one browser a worker, one page a test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  plain: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from the pattern
    async ({}, use) => {
      const launched = await launchChromium();
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  everySite: [false, { option: true, scope: 'worker' }],
  guarded: [
    async ({ everySite }, use) => {
      const launched = await launchChromium({ extension: CHROME_BUILD, ...(everySite && { granted: GRANTED }) });
      if (everySite) await switchSitesOn(launched);
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  plainPage: ({ plain }, use) => useNewPage(plain, use),
  page: async ({ guarded }, use) => {
    await useNewPage(guarded, use);
    const { missed } = await stored(guarded);
    await forget(guarded);
    if (missed !== undefined) throw new Error(`A draft left its box unseen: ${JSON.stringify(missed)}`);
  },
});

export { expect } from '@playwright/test';
