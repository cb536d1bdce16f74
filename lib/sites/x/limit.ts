import { isDisabled } from '../shared/dom.ts';
import { accountOn } from './context.ts';

const ORDINARY = 280;
const PREMIUM = 25_000;
/** What a link counts as, however long it is. */
const LINK = 23;

/** The account that was seen to send more than the ordinary limit. */
let roomy: string | null = null;

/**
 * The limit of a post. Premium accounts have a longer one, which the page does not tell: it shows by the site's own
 * button, which stays usable above the ordinary limit. Once seen it holds for that account.
 */
export function postLimit(page: Document, texts: string[], control: Element | null): number {
  const above = texts.some((text) => leastWeight(text) > ORDINARY);
  if (!above && roomy === null) return ORDINARY;
  const account = accountOn(page)?.id ?? '';
  if (above && control) roomy = isDisabled(control) ? (roomy === account ? null : roomy) : account;
  return roomy === account ? PREMIUM : ORDINARY;
}

/** No more than what X counts: whatever may be a link counts as one, every other sign as 1. */
function leastWeight(text: string): number {
  if (text.length <= ORDINARY) return text.length;
  let weight = 0;
  for (const word of text.split(/(\s+)/u)) {
    const signs = signsIn(word);
    weight += word.includes('.') ? Math.min(signs, LINK) : signs;
  }
  return weight;
}

function signsIn(text: string): number {
  let signs = 0;
  for (const _ of new Intl.Segmenter().segment(text.normalize('NFC'))) signs += 1;
  return signs;
}

/** Forgets what was seen, as a new page load does. */
export function forgetLimit(): void {
  roomy = null;
}
