import type { Frame, Page } from '@playwright/test';
import { choose } from '../../browser/harness/prompt.ts';

/** A question over a site, and what is done in it before it is pictured. */
export interface PromptState {
  name: string;
  surface: string;
  draft: string;
  act?: (prompt: Frame, page: Page) => Promise<unknown>;
}

/** A page of the extension's own, and what is done in it before it is pictured. */
export interface OwnState {
  name: string;
  path: string;
  size: { width: number; height: number };
  act?: (page: Page) => Promise<unknown>;
}

/** A draft that is asked in what capacity it is written. */
export const CAPACITY = 'I voted for the new play area at the meeting and I think it was right.';
const COUNCIL = 'We at the parish council will be resurfacing the car park next week.';
const PRIVATE = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';
const ALLEGED = 'The treasurer has been fiddling the raffle money for years.';
const FORMAL =
  'Dear Councillor, please treat this as my formal complaint and objection to planning application 26/0142.';

const step = (action: 'state-capacity' | 'route-to-clerk' | 'send-as-is') => async (prompt: Frame) => {
  await choose(prompt, action);
  await prompt.locator('[data-action="confirm"]').waitFor();
};
const unfold = (aside: string) => async (prompt: Frame) => {
  await prompt.locator(`[data-aside="${aside}"] summary`).click();
  await prompt.locator(`[data-aside="${aside}"]`).scrollIntoViewIfNeeded();
};

/** Every state of the question: its three weights, its three outcomes, its steps, and what can be said beside it. */
export const PROMPTS: readonly PromptState[] = [
  { name: 'prompt-note', surface: 'x home', draft: 'My homemade jam is for sale at £4 a jar, message me to order.' },
  { name: 'prompt-question', surface: 'facebook comment', draft: CAPACITY },
  { name: 'prompt-stop', surface: 'x modal', draft: PRIVATE },
  { name: 'prompt-route-to-clerk', surface: 'facebook post dialog', draft: COUNCIL },
  { name: 'prompt-allegation', surface: 'facebook reply', draft: ALLEGED },
  { name: 'prompt-statement', surface: 'x home', draft: CAPACITY, act: step('state-capacity') },
  { name: 'prompt-clerk', surface: 'whatsapp group', draft: COUNCIL, act: step('route-to-clerk') },
  { name: 'prompt-clerk-details', surface: 'whatsapp chat', draft: PRIVATE, act: step('route-to-clerk') },
  { name: 'prompt-once-more', surface: 'whatsapp chat', draft: PRIVATE, act: step('send-as-is') },
  { name: 'prompt-group', surface: 'whatsapp group', draft: COUNCIL, act: unfold('group') },
  { name: 'prompt-less', surface: 'whatsapp group', draft: COUNCIL, act: unfold('less') },
  {
    name: 'prompt-not-right',
    surface: 'whatsapp group',
    draft: COUNCIL,
    act: async (prompt) => {
      await unfold('less')(prompt);
      await prompt.getByRole('button', { name: 'This is not right' }).first().click();
    },
  },
];

/** Asked of a member of two councils, before a poll. */
export const BUSY_PROMPTS: readonly PromptState[] = [
  { name: 'prompt-two-councils', surface: 'facebook comment', draft: CAPACITY },
  {
    name: 'prompt-before-a-poll',
    surface: 'facebook post dialog',
    draft: 'Vote for me on polling day, and we will have the bus back!',
  },
];

const POPUP = { width: 400, height: 600 };
const WINDOW = { width: 1280, height: 800 };
const check = (text: string) => async (page: Page) => {
  await page.getByRole('textbox').fill(text);
  await page.locator('[data-outcome]').waitFor();
};

/** Every panel of the pop-up and every section of the settings. */
export const OWN_PAGES: readonly OwnState[] = [
  { name: 'pop-up-page', path: 'popup.html#page', size: POPUP },
  {
    name: 'pop-up-quick-look',
    path: 'popup.html#page',
    size: POPUP,
    act: (page) => page.getByRole('searchbox').fill('planning'),
  },
  { name: 'pop-up-policy', path: 'popup.html#policy', size: POPUP },
  { name: 'pop-up-check', path: 'popup.html#check', size: POPUP },
  { name: 'pop-up-check-clear', path: 'popup.html#check', size: POPUP, act: check('Happy birthday Mum!') },
  { name: 'pop-up-check-found', path: 'popup.html#check', size: POPUP, act: check(CAPACITY) },
  { name: 'pop-up-resident-answer', path: 'popup.html#check', size: POPUP, act: check(FORMAL) },
  { name: 'pop-up-saved', path: 'popup.html#saved', size: POPUP },
  { name: 'settings', path: 'options.html', size: WINDOW },
];
