import { clickableAt } from './dom.ts';

/** An earlier click whose outcome a later one publishes: the item shared or forwarded, and the control that began it. */
export interface Earlier {
  item: Element;
  opener: HTMLElement | null;
}

const OVER = '[role="dialog"],[aria-modal="true"],[role="menu"],[role="menuitem"]';

/** Remembers, of clicks that open menus and dialogs, in which item of the page they were made. */
export interface Memory {
  note(target: Element): void;
  last(): Earlier | null;
}

/**
 * A memory of the last click in one of the page's `items` (posts, messages). A click elsewhere in what `forgets`, the
 * page's own parts, ends it, so that an old item never stands for a new one; menus and dialogs lie outside of them.
 */
export function rememberItems(items: string, forgets: string): Memory {
  let item: WeakRef<Element> | null = null;
  let opener: WeakRef<HTMLElement> | null = null;
  return {
    note(target) {
      const found = target.closest(items);
      if (!found && (!target.closest(forgets) || target.closest(OVER))) return;
      item = found && new WeakRef(found);
      const control = found && clickableAt(target);
      opener = control && found.contains(control) ? new WeakRef(control) : null;
    },
    last() {
      const found = item?.deref();
      return found?.isConnected ? { item: found, opener: opener?.deref() ?? null } : null;
    },
  };
}

/**
 * The longest run of words in an item, where no marker tells its text: names, dates and counts are shorter. What lies
 * in an item inside the item (comments under a post) is not its text.
 */
export function longestWords(
  item: Element,
  read: (element: Element) => string,
  inner = 'article,[role="article"]',
): string {
  let longest = '';
  for (const one of item.querySelectorAll('[lang],[dir],p,span')) {
    const outside = one.closest('button,[role="button"],a,time,h1,h2,h3,h4,form');
    if (outside && item.contains(outside) && outside !== item) continue;
    const nearest = one.closest(inner);
    if (nearest && nearest !== item && item.contains(nearest)) continue;
    const text = read(one).trim();
    if (text.length > longest.length) longest = text;
  }
  return longest;
}
