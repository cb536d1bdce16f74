import { expect, type Frame, type Page } from '@playwright/test';
import type { Outcome } from '../../../lib/check/draft.ts';
import type { Action } from '../../../lib/guard/protocol.ts';

const isPrompt = (frame: Frame) => /^chrome-extension:\/\/[^/]+\/prompt\.html/.test(frame.url());

/** The prompt's frame in a page, or `undefined`. */
export const promptFrame = (page: Page): Frame | undefined => page.frames().find(isPrompt);

/** Waits for the prompt, and that it asks; returns its frame. */
export async function expectPrompt(page: Page, outcome?: Outcome): Promise<Frame> {
  await expect.poll(() => promptFrame(page) !== undefined, { message: 'the prompt opens' }).toBe(true);
  const frame = promptFrame(page);
  if (frame === undefined) throw new Error('The prompt closed again.');
  await expect(frame.locator('[data-outcome]')).toBeVisible();
  if (outcome !== undefined) await expect(frame.locator('[data-outcome]')).toHaveAttribute('data-outcome', outcome);
  return frame;
}

/** Waits until the prompt's frame has been opened unseen, ready for a question, and returns it. */
export async function promptAhead(page: Page): Promise<Frame> {
  const waiting = () => page.frames().find((frame) => frame.url().includes('/ahead.html'));
  await expect
    .poll(() => waiting()?.evaluate(() => document.readyState), { message: 'a frame waits' })
    .toBe('complete');
  return waiting() as Frame;
}

/** Waits until no prompt is open. */
export async function expectNoPrompt(page: Page): Promise<void> {
  await expect.poll(() => promptFrame(page) === undefined, { message: 'the prompt closes' }).toBe(true);
}

/**
 * Waits for an input that may close the prompt. The browser never confirms an event whose frame went away with it, so
 * that the frame's going counts as well.
 */
async function given(frame: Frame, input: () => Promise<void>): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    frame.page().on('framedetached', (left) => {
      if (left === frame) resolve();
    });
  });
  const failed = (error: unknown) => {
    if (!frame.isDetached()) throw error;
  };
  await Promise.race([input().catch(failed), gone]);
}

/** Works one of the prompt's controls by the keyboard. */
export function choose(frame: Frame, action: Action | 'confirm'): Promise<void> {
  return given(frame, () => frame.locator(`[data-action="${action}"]`).press('Enter'));
}

/** Presses a key while the prompt has the focus. */
export function pressInPrompt(frame: Frame, key: string): Promise<void> {
  return given(frame, () => frame.page().keyboard.press(key));
}

/** Sends the draft as it is, through the second question where there is one. */
export async function sendAsIs(frame: Frame): Promise<void> {
  const confirm = frame.locator('[data-action="confirm"]');
  await choose(frame, 'send-as-is');
  const again = await given(frame, () => confirm.waitFor()).then(() => !frame.isDetached());
  if (again) await choose(frame, 'confirm');
}

/** The kinds that the prompt shows, in its order. */
export async function findingsIn(frame: Frame): Promise<string[]> {
  return frame
    .locator('[data-finding]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-finding') ?? ''));
}
