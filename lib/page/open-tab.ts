import { browser } from 'wxt/browser';

/** Opens an address in a new tab. Framed in a web page, as the prompt is, an extension page has no `tabs` in Firefox. */
export async function openTab(url: string): Promise<void> {
  if (browser.tabs?.create) await browser.tabs.create({ url });
  else window.open(url, '_blank', 'noopener');
}
