import { readBlocks } from '../editors/read.ts';
import {
  clickableAt,
  clickablesIn,
  dialogAt,
  EDITABLE,
  isAfter,
  isDisabled,
  isHidden,
  isWordy,
} from '../shared/dom.ts';
import { longestWords, rememberItems } from '../shared/earlier.ts';
import { isLabelled } from '../shared/labels.ts';
import { shareOf } from '../shared/share.ts';
import type { Layer, Send } from '../site.ts';
import { postContext } from './context.ts';
import { ITEM, OPENED } from './items.ts';

const STORY = '[data-ad-rendering-role="story_message"],[data-ad-preview="message"],[data-ad-comet-preview="message"]';

const memory = /* @__PURE__ */ rememberItems(ITEM, 'main,[role="main"],[role="banner"],[role="navigation"]');

/** Remembers the post from which a share dialog or menu is opened. */
export const noteItem = (target: Element): void => memory.note(target);

/** The words of a post or comment, without those of the comments under it. */
export function wordsOfItem(item: Element): string {
  const story = item.querySelector(STORY);
  return story ? readBlocks(story).trim() : longestWords(item, readBlocks, ITEM);
}

/** The post that a dialog shares: the remembered one, if it was a share button that was pressed in it. */
export function sharedItem(inDialog: Element): Element | null {
  const last = memory.last();
  const outside = last && !dialogAt(inDialog)?.contains(last.item);
  return last && outside && last.opener && isShareOpener(last.opener, last.item) ? last.item : null;
}

/** Share stands last in the row of buttons under a post's words (Like, Comment, Share). */
function isShareOpener(opener: HTMLElement, item: Element): boolean {
  if (isLabelled(opener, 'share')) return true;
  const story = item.querySelector(STORY);
  if (story && !isAfter(opener, story)) return false;
  for (let row = opener.parentElement; row && row !== item.parentElement; row = row.parentElement) {
    const buttons = clickablesIn(row);
    if (buttons.length > 1) return buttons.at(-1) === opener;
  }
  return false;
}

/** Pressing what lies at `target` shares a post at once, without a box to write in: 'Share now' in a menu or a dialog. */
export function shareNowAt(target: Element, page: Document): Send | null {
  const control = clickableAt(target);
  const last = memory.last();
  if (!control || isDisabled(control) || !last) return null;
  const layer = layerOf(control, last.opener !== null && isShareOpener(last.opener, last.item));
  if (!layer || wordsOfItem(last.item) === '') return null;
  const shown = () => [...page.querySelectorAll<HTMLElement>(OPENED)].filter((one) => !isHidden(one));
  const composer = shareOf({
    place: 'share-now',
    item: control,
    again: () =>
      shown()
        .flatMap(clickablesIn)
        .filter((one) => layerOf(one, true) !== null),
    opener: () => last.opener,
    words: () => wordsOfItem(last.item),
    context: () => postContext(control, last.item),
  });
  return { composer, layer };
}

function layerOf(control: HTMLElement, opened: boolean): Layer | null {
  const menu = control.closest('[role="menu"]');
  const container = menu ?? dialogAt(control);
  if (!container || container.querySelector(`${EDITABLE},${ITEM}`)) return null;
  const items = clickablesIn(container);
  const labelled = items.filter((one) => isLabelled(one, 'share'));
  const likely = menu ? items[0] : items.filter(isWordy).at(-1);
  if (labelled.length > 0)
    return labelled.includes(control) ? (opened && likely === control ? 'structure' : 'label') : null;
  return opened && likely === control ? 'structure' : null;
}
