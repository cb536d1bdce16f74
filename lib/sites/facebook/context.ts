import { readBlocks } from '../editors/read.ts';
import templates from '../labels/comment-as.json';
import { longestWords } from '../shared/earlier.ts';
import { accountOf } from '../shared/people.ts';
import type { Context } from '../site.ts';
import { ITEM } from './items.ts';
import { wordsOfItem } from './share.ts';

/** Who posts, and the post that is shared. */
export function postContext(at: Element, shared: Element | null): Context {
  const account = accountAt(at);
  const words = shared ? wordsOfItem(shared) : '';
  const group = /^\/groups\/([^/]+)/u.exec(at.ownerDocument.location.pathname)?.[1];
  return {
    ...(account && { account }),
    conversation: { ...(group && { id: group }), audience: group ? 'group' : 'unknown' },
    ...(words && { quoted: words }),
  };
}

/** Who comments, and the post or comment that is answered. */
export function itemContext(box: HTMLElement, item: Element | null): Context {
  const around = item ?? [...(box.closest('[role="dialog"]')?.querySelectorAll(ITEM) ?? [])][0] ?? null;
  const account = accountAt(box);
  const words = around ? wordsOfItem(around) || longestWords(around, readBlocks, ITEM) : '';
  return {
    ...(account && { account }),
    conversation: { audience: 'unknown' },
    ...(words && { quoted: words }),
  };
}

/** The chat, by the address where it is one page, by its head line. One person or many is not told by the page. */
export function chatContext(box: HTMLElement): Context {
  const page = box.ownerDocument;
  const root = box.closest('[role="main"]') ?? box.closest('[tabindex="-1"]');
  const id = root?.matches('[role="main"]') ? /\/t\/([\w.-]+)/u.exec(page.location.pathname)?.[1] : undefined;
  const title = (
    root?.querySelector('a[aria-label]')?.getAttribute('aria-label') ?? root?.querySelector('h1,h2')?.textContent
  )?.trim();
  const account = accountAt(box);
  return {
    ...(account && { account }),
    conversation: { ...(id && { id }), ...(title && { title }), audience: 'unknown' },
  };
}

/** `i_user` stands beside `c_user` while the person acts as a Page or another profile of theirs. */
function accountAt(at: Element): Context['account'] {
  const page = at.ownerDocument;
  const cookies = new Map(
    page.cookie.split(/;\s*/u).map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]),
  );
  const id = cookies.get('i_user') || cookies.get('c_user') || undefined;
  return accountOf(id, actingName(at) ?? nameOnLoad(page, id));
}

/** 'Comment as Cllr Jo Marsh': the box names the one who acts. */
function actingName(at: Element): string | undefined {
  const label = at.getAttribute('aria-label') ?? at.getAttribute('aria-placeholder') ?? '';
  for (const template of Object.values(templates)) {
    const [before = '', after = ''] = template.split('{name}');
    const fits = label.length > template.length - 6 && label.startsWith(before) && label.endsWith(after);
    if (fits)
      return (
        label
          .slice(before.length, label.length - after.length)
          .replace(/(?:…|\.{3})$/u, '')
          .trim() || undefined
      );
  }
  return undefined;
}

const namesOnLoad = new WeakMap<Document, { id: string; name: string } | null>();

/** The name that the page was loaded for; no name where the account has been switched since. */
function nameOnLoad(page: Document, id: string | undefined): string | undefined {
  if (!namesOnLoad.has(page)) namesOnLoad.set(page, findNameOnLoad(page));
  const known = namesOnLoad.get(page);
  return known && known.id === id ? known.name : undefined;
}

function findNameOnLoad(page: Document): { id: string; name: string } | null {
  for (const script of page.scripts) {
    const text = script.src ? '' : (script.textContent ?? '');
    const start = text.indexOf('"CurrentUserInitialData"');
    if (start < 0) continue;
    const data = text.slice(start, start + 2000);
    const id = /"USER_ID":"(\d+)"/u.exec(data)?.[1];
    const name = /"NAME":("(?:[^"\\]|\\.)*")/u.exec(data)?.[1];
    if (id && name) return { id, name: JSON.parse(name) as string };
  }
  return null;
}
