import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { Launched } from '../../browser/harness/chromium.ts';
import { openSurface, sendBy, typeDraft } from '../../browser/harness/drafts.ts';
import { extensionUrl, forget, settle } from '../../browser/harness/extension.ts';
import { choose, expectPrompt } from '../../browser/harness/prompt.ts';
import { type SurfaceCase, surfaceOf } from '../../browser/harness/surfaces.ts';

/** Looks in which every screen is pictured. */
export const LOOKS = ['light', 'dark'] as const;

const POPUP = { width: 400, height: 600 };
const WINDOW = { width: 1280, height: 800 };

/** Where the pictures go. */
export const FOLDER = join(import.meta.dirname, '../../../screenshots');

const PROMPTS: {
  name: string;
  surface: string;
  draft: string;
  step?: 'state-capacity' | 'route-to-clerk' | 'send-as-is';
}[] = [
  {
    name: 'prompt-state-capacity',
    surface: 'facebook comment',
    draft: 'I voted for the new play area at the meeting and I think it was right.',
  },
  { name: 'prompt-revise', surface: 'x modal', draft: 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.' },
  {
    name: 'prompt-route-to-clerk',
    surface: 'facebook post dialog',
    draft: 'We at the parish council will be resurfacing the car park next week.',
  },
  {
    name: 'prompt-statement',
    surface: 'x home',
    draft: 'I voted for the new play area at the meeting and I think it was right.',
    step: 'state-capacity',
  },
  {
    name: 'prompt-clerk',
    surface: 'whatsapp group',
    draft: 'We at the parish council will be resurfacing the car park next week.',
    step: 'route-to-clerk',
  },
  {
    name: 'prompt-once-more',
    surface: 'whatsapp chat',
    draft: 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.',
    step: 'send-as-is',
  },
];

async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), animations: 'disabled' });
  }
}

async function hold(page: Page, surface: SurfaceCase, draft: string): Promise<Frame> {
  await openSurface(page, surface);
  await typeDraft(page, surface, draft);
  await sendBy(page, surface, surface.gestures.button ? 'button' : 'key');
  return expectPrompt(page);
}

async function ownPage(launched: Launched, path: string, size: typeof WINDOW, name: string): Promise<void> {
  const page = await launched.context.newPage();
  await page.setViewportSize(size);
  await page.goto(extensionUrl(launched, path));
  await page.getByRole('heading').first().waitFor();
  await shoot(page, name);
  await page.close();
}

/** Pictures every screen in every look. Returns how many pictures were made. */
export async function pictureAll(launched: Launched): Promise<number> {
  await forget(launched);
  await ownPage(launched, 'options.html', WINDOW, 'first-run');
  await settle(launched, { councils: ['withyham'], member: { name: 'Jo Marsh', ward: 'Nether Ashby' } });
  for (const { name, surface, draft, step } of PROMPTS) {
    const page = await launched.context.newPage();
    const prompt = await hold(page, surfaceOf(surface), draft);
    if (step !== undefined) {
      await choose(prompt, step);
      await prompt.locator('[data-action="confirm"]').waitFor();
    }
    await shoot(page, name);
    await page.close();
  }
  const panels = ['page', 'policy', 'check', 'saved'];
  for (const panel of panels) await ownPage(launched, `popup.html#${panel}`, POPUP, `pop-up-${panel}`);
  await ownPage(launched, 'options.html', WINDOW, 'settings');
  return (PROMPTS.length + panels.length + 2) * LOOKS.length;
}
