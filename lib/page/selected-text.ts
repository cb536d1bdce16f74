import { browser } from 'wxt/browser';

const KEY = 'selected-text';

/** Hands a text to the pop-up's check. It stays in memory: `session` storage is never written to the disk. */
export async function leaveSelectedText(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** Takes the text that was left, once. Empty where there is none. */
export async function takeSelectedText(): Promise<string> {
  const text = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return typeof text === 'string' ? text : '';
}
