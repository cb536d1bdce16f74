import { readBlocks } from '../editors/read.ts';
import { isAfter } from '../shared/dom.ts';
import { longestWords } from '../shared/earlier.ts';
import type { Context } from '../site.ts';

type Audience = NonNullable<Context['conversation']>['audience'];

function headOf(page: Document): Element | null {
  return page.querySelector('#main header') ?? [...page.querySelectorAll('header')].at(-1) ?? null;
}

/** The chat that is open, and the message that is answered. Whose account it is, the page does not show. */
export function chatContext(box: HTMLElement, place: string): Context {
  if (place === 'status') return { conversation: { audience: 'unknown' } };
  const page = box.ownerDocument;
  const head = headOf(page);
  const title =
    head?.querySelector('[data-testid="conversation-info-header-chat-title"]') ??
    head?.querySelector('span[title]') ??
    head?.querySelector('span[dir="auto"]');
  const name = (title?.getAttribute('title') || title?.textContent || '').trim();
  const words = quotedIn(box);
  return {
    conversation: { ...(name && { title: name }), audience: audienceOf(page, head, title ?? null) },
    ...(words && { quoted: words }),
  };
}

/** Is the open chat a channel, where every follower reads? */
export function isChannel(page: Document): boolean {
  return (
    headOf(page)?.querySelector('[data-icon*="newsletter" i],[data-icon*="channel" i],[data-testid*="newsletter" i]') !=
    null
  );
}

/** Hints only: the default picture's name, or a subtitle that lists members. */
function audienceOf(page: Document, head: Element | null, title: Element | null): Audience {
  if (!head) return 'unknown';
  if (isChannel(page)) return 'channel';
  if (head.querySelector('[data-icon*="default-group"],[data-testid*="default-group"]')) return 'group';
  if (head.querySelector('[data-icon*="default-user"],[data-icon*="default-contact"]')) return 'person';
  const others = [...head.querySelectorAll('span[title]')].filter((one) => one !== title);
  return others.some((one) => (one.getAttribute('title') ?? '').split(/[,،、]\s*/u).length > 2) ? 'group' : 'unknown';
}

function quotedIn(box: HTMLElement): string {
  const footer = box.closest('footer');
  if (!footer) return '';
  const blocks = [...footer.children].filter((one) => !one.contains(box) && isAfter(box, one));
  const nested = footer.querySelector('[data-testid*="quoted" i]');
  const words = [nested, ...blocks].map((one) => (one ? longestWords(one, readBlocks, '[data-none]') : ''));
  return words.find((one) => one !== '') ?? '';
}
