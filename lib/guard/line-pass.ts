import { browser } from 'wxt/browser';

/**
 * The pass by which the prompt's frame knows that the port it is handed comes from our content script: an entry in the
 * extension's own storage, which no page can write. A page that frames the prompt itself has none to show.
 */
const key = (token: string) => `line-pass:${token}`;

/** Issues the pass for one hold. Rejects where the browser cannot store. */
export async function issuePass(token: string): Promise<void> {
  await browser.storage.local.set({ [key(token)]: true });
}

/** Takes the pass, so that it is good for one frame only. Resolves with whether there was one. */
export async function takePass(token: string): Promise<boolean> {
  const found = (await browser.storage.local.get(key(token)))[key(token)] === true;
  if (found) await withdrawPass(token);
  return found;
}

/** Withdraws a pass that was not taken. */
export async function withdrawPass(token: string): Promise<void> {
  await browser.storage.local.remove(key(token));
}
