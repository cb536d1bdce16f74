import { clickableAt, isDisabled, isHidden } from '../shared/dom.ts';
import { rememberItems } from '../shared/earlier.ts';
import { isLabelled } from '../shared/labels.ts';
import { shareOf } from '../shared/share.ts';
import type { Composer, Layer, Send } from '../site.ts';
import { postContext } from './context.ts';
import { POST, wordsOfPost } from './posts.ts';

const CONFIRM = /^(?:retweet|repost)Confirm$/iu;
const OPENER = /^(?:retweet|repost)$/iu;
const UNDO = /^un(?:retweet|repost)/iu;
const QUOTE = 'a[href*="/compose/post"],a[href*="/compose/tweet"]';
const MENU = '[role="menu"]';

const memory = /* @__PURE__ */ rememberItems(POST, 'main,[role="main"],header,nav,aside');

/** Remembers the post in which a menu is opened: the menu itself lies elsewhere in the page. */
export const noteItem = (target: Element): void => memory.note(target);

/** The post in which something was opened last, or `null`. */
export const lastItem = (): Element | null => memory.last()?.item ?? null;

/** Pressing what lies at `target` reposts without comment: the words shared are those of the remembered post. */
export function repostAt(target: Element, page: Document): Send | null {
  const item = clickableAt(target);
  if (!item || isDisabled(item)) return null;
  const layer = layerOf(item);
  if (!layer) return null;
  const post = postOfMenu(page);
  const opener = memory.last()?.opener ?? null;
  if (!post || wordsOfPost(post) === '') return null;
  return { composer: repost(page, item, post, opener), layer };
}

/** Is this menu item the one that reposts, and by what is it known? */
function layerOf(item: HTMLElement): Layer | null {
  const id = item.getAttribute('data-testid') ?? '';
  const opener = memory.last()?.opener ?? null;
  const openerId = opener?.closest('[data-testid]')?.getAttribute('data-testid') ?? '';
  if (UNDO.test(id) || (!CONFIRM.test(id) && (UNDO.test(openerId) || isLabelled(item, 'undo')))) return null;
  const menu = item.closest(MENU);
  const known = menu !== null || item.closest('#layers,[role="menuitem"]') !== null;
  const first = (menu ?? item.parentElement)?.querySelector('[role="menuitem"]:not(a),[tabindex="0"]:not(a)') ?? null;
  const isFirst = first === item && !item.matches('a[href]');
  const hasQuote = (menu ?? item.parentElement)?.querySelector(QUOTE) !== null;
  if (known && isFirst && (hasQuote || (opener !== null && (OPENER.test(openerId) || isSecondAction(opener)))))
    return 'structure';
  if (CONFIRM.test(id)) return 'marker';
  return known && isLabelled(item, 'repost') ? 'label' : null;
}

/** Under a post stand reply, repost, like ... in this order; of them the second opens a menu. */
function isSecondAction(opener: HTMLElement): boolean {
  const group = opener.closest('[role="group"]');
  if (!group || opener.getAttribute('aria-haspopup') !== 'menu') return false;
  return [...group.querySelectorAll('button,[role="button"]')].indexOf(opener) === 1;
}

/** The post of the open menu: the remembered one, else the one whose button says that its menu is open. */
function postOfMenu(page: Document): Element | null {
  const last = memory.last();
  if (last) return last.item;
  const open = page.querySelector('[aria-haspopup="menu"][aria-expanded="true"]');
  for (let up = open?.parentElement ?? null; up; up = up.parentElement) {
    const post = up.closest(POST) ?? up.querySelector(POST);
    if (post) return post;
  }
  return null;
}

function repost(page: Document, item: HTMLElement, post: Element, opener: HTMLElement | null): Composer {
  const items = () => [...page.querySelectorAll<HTMLElement>('[role="menuitem"]')].filter((one) => !isHidden(one));
  return shareOf({
    place: 'repost',
    item,
    again: () => items().filter((one) => layerOf(one) !== null),
    opener: () => openerOf(post, opener),
    words: () => wordsOfPost(post),
    context: () => postContext(page, post),
  });
}

/** The button that opened the menu, also after the post was drawn anew. */
function openerOf(post: Element, opener: HTMLElement | null): HTMLElement | null {
  if (opener?.isConnected) return opener;
  const marked = [...post.querySelectorAll<HTMLElement>('[data-testid]')].find((one) =>
    OPENER.test(one.dataset.testid ?? ''),
  );
  return marked ?? [...post.querySelectorAll<HTMLElement>('button,[role="button"]')].find(isSecondAction) ?? null;
}
