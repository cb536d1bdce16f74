import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';
import { words } from '../words.ts';
import { openSurface, sendBy, typeDraft } from './harness/drafts.ts';
import { extensionUrl } from './harness/extension.ts';
import { expect, test } from './harness/fixtures.ts';
import { KNOWN_DRAFT, TABS, TABS_TO_CONFIRM } from './harness/keyboard.ts';
import { choose, expectPrompt } from './harness/prompt.ts';
import { surfaceOf } from './harness/surfaces.ts';

const home = surfaceOf('x home');

const DRAFTS = {
  'state-capacity': 'I voted for the new play area at the meeting and I think it was right.',
  revise: 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.',
  'route-to-clerk': 'We at the parish council will be resurfacing the car park next week.',
} as const;

interface Violation {
  id: string;
  nodes: { target: unknown }[];
}

const short = (violations: Violation[]) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);

/** axe, run inside the prompt's frame alone: the page around it is not ours. */
async function violationsIn(frame: Frame): Promise<string[]> {
  // Put in as a function: the frame's own policy lets no script element run.
  await frame.evaluate(axe.source);
  const violations = await frame.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: { run(root: Document): Promise<{ violations: Violation[] }> } };
    return (await tool.run(document)).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target }) => ({ target })),
    }));
  });
  return short(violations);
}

async function violationsOn(page: Page): Promise<string[]> {
  return short((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [outcome, draft] of Object.entries(DRAFTS)) {
    test(`the prompt for ${outcome} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openSurface(page, home);
      await typeDraft(page, home, draft);
      await sendBy(page, home, 'key');
      const prompt = await expectPrompt(page, outcome as keyof typeof DRAFTS);
      expect(await violationsIn(prompt)).toEqual([]);
      await choose(prompt, 'state-capacity');
      expect(await violationsIn(prompt)).toEqual([]);
    });
  }

  for (const path of ['popup.html', 'popup.html#policy', 'popup.html#check', 'popup.html#saved', 'options.html']) {
    test(`${path} in ${colorScheme}`, async ({ page, guarded }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(extensionUrl(guarded, path));
      await expect(page.getByRole('heading').first()).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
    });
  }
}

test('the prompt is worked by Tab in a known order', async ({ page }) => {
  await openSurface(page, home);
  await typeDraft(page, home, KNOWN_DRAFT);
  await sendBy(page, home, 'key');
  const prompt = await expectPrompt(page);
  const focused = () =>
    prompt.evaluate(() => document.activeElement?.getAttribute('data-action') ?? document.activeElement?.tagName);
  await expect.poll(focused).toBe('H1');
  for (const [action, count] of Object.entries(TABS)) {
    await prompt.locator('h1').focus();
    for (let pressed = 0; pressed < count; pressed++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(action);
  }
  await choose(prompt, 'state-capacity');
  await expect.poll(focused).toBe('H1');
  for (let pressed = 0; pressed < TABS_TO_CONFIRM['state-capacity']; pressed++) await page.keyboard.press('Tab');
  expect(await focused()).toBe('confirm');
});

test('the prompt is read out in its order: what is asked, the draft, what was seen in it, the ways on', async ({
  page,
}) => {
  await openSurface(page, home);
  await typeDraft(page, home, KNOWN_DRAFT);
  await sendBy(page, home, 'key');
  const prompt = await expectPrompt(page);
  await expect(prompt.locator('body')).toMatchAriaSnapshot(`
    - main:
      - heading /\\w/ [level=1]
      - paragraph: /\\w/
      - region "${words('prompt_draft')}":
        - mark: ${KNOWN_DRAFT} (see 1)
      - heading "${words('prompt_findings')}" [level=2]
      - list:
        - listitem:
          - heading "${words('kind_speaks_for_council_name')}" [level=3]
          - paragraph: ${words('kind_speaks_for_council_seen')}
          - paragraph: /${words('kind_speaks_for_council_why')}/
          - blockquote:
            - button /^Read .+, in the policy$/
          - paragraph: /${words('kind_speaks_for_council_do')}/
      - button "${words('action_route_to_clerk')}"
      - button "${words('action_state_capacity')}"
      - button "${words('action_edit')}"
      - button "${words('action_save_for_later')}"
      - button "${words('action_send_as_is_post')}"
  `);
});
