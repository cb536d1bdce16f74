import { expect, type Page } from '@playwright/test';
import { published } from '../harness/drafts.ts';
import { hook, type SurfaceCase } from '../harness/surfaces.ts';
import type { Trial } from './trial.ts';

/** A way of sending other people's words on that has no editor. */
export interface ShareCase {
  id: string;
  site: SurfaceCase['site'];
  address: string;
  open(page: Page): Promise<void>;
  press(page: Page): Promise<void>;
  /** Words that must be among those that are held. */
  words: string;
}

export const SHARES: readonly ShareCase[] = [
  {
    id: 'x repost',
    site: 'x',
    address: 'https://x.com/home',
    open: (page) => hook(page, 'repost-open').first().click(),
    press: (page) => hook(page, 'repost').press('Enter'),
    words: 'why the surgery is shutting',
  },
  {
    id: 'facebook share now',
    site: 'facebook',
    address: 'https://www.facebook.com/',
    open: (page) => hook(page, 'share-open').nth(1).click(),
    press: (page) => hook(page, 'share-now').click(),
    words: 'why the surgery is shutting',
  },
  {
    id: 'whatsapp forward',
    site: 'whatsapp',
    address: 'https://web.whatsapp.com/',
    open: async (page) => {
      await page.locator('#side .link').nth(1).click();
      await hook(page, 'forward-open').first().click();
      await page.locator('.dialog button[aria-checked]').first().click();
    },
    press: (page) => hook(page.locator('.dialog'), 'send').click(),
    words: ' ',
  },
];

/** Makes the gesture of a share on a page whose markers are gone, and lets it go on. */
export async function tryShare(page: Page, share: ShareCase, gone: string[]): Promise<Trial> {
  await page.goto(`${share.address}?rename=${gone.join(',')}`);
  await share.open(page);
  const ownsUp = await page.evaluate(() => window.__drift.ownsUp());
  await page.evaluate(() => window.__drift.takeHeld());
  await share.press(page);
  const words = await page.evaluate(() => window.__drift.takeHeld());
  const seen = words?.includes(share.words) === true && (await published(page)).length === 0;
  const sent = seen && (await page.evaluate(() => window.__drift.resume()));
  if (sent) await expect.poll(async () => (await published(page)).length).toBe(1);
  const outcome = !seen ? 'missed' : sent ? 'sent' : 'held';
  return { surface: share.id, site: share.site, gesture: 'button', gone, outcome, ownsUp };
}
