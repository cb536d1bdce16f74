import type { Surface } from '../../check/draft.ts';
import type { Spot } from '../shared/composer.ts';
import { clickablesIn, isAfter, isWordy } from '../shared/dom.ts';
import { type Found, lastSend, rowOf, settle, wordySend } from '../shared/find.ts';
import { isLabelled } from '../shared/labels.ts';
import { isOtherButton } from '../shared/other-buttons.ts';
import type { Layer } from '../site.ts';
import { chatContext, itemContext, postContext } from './context.ts';
import { ITEM } from './items.ts';
import { sharedItem, wordsOfItem } from './share.ts';

const SUBMIT = '[id="focused-state-composer-submit"]';

/** The comment box's own submit wrapper. Its id comes several times in a page: only one in the same form or row counts. */
export function submitAround(box: HTMLElement, form: HTMLElement | null): Element | null {
  return (form ?? rowOf(box)).querySelector(SUBMIT);
}

/** A post, or the sharing of one. `structure`: the button that its place suggests, or `null`. */
export function post(box: HTMLElement, scope: HTMLElement, structure: HTMLElement | null, place: string): Spot {
  const item = sharedItem(box);
  const surface: Surface = item ? 'share' : 'post';
  return {
    place: item ? 'share-dialog' : place,
    surface,
    layer: 'structure',
    scope,
    boxes: [box],
    found: settle({
      structure,
      marker: null,
      editor: box,
      scope,
      meanings: ['send', 'save', 'share'],
    }),
    shared: () => (item ? wordsOfItem(item) : ''),
    context: () => postContext(box, item),
    limit: { count: 'utf16', most: 63_206 },
  };
}

/** A comment, a reply, or a comment that is changed. */
export function comment(box: HTMLElement, form: HTMLElement | null, item: Element | null, layer: Layer): Spot {
  const scope = form ?? rowOf(box);
  const wrapper = submitAround(box, form);
  const marker = wrapper ? (clickablesIn(wrapper).find((one) => !isOtherButton(one)) ?? null) : null;
  const inComment = item !== null && isComment(item);
  const isEdit = inComment && !form && !wrapper;
  const isReply = inComment && !isEdit;
  const found = isEdit
    ? confirmOfEdit(box, scope)
    : settle({ structure: lastSend(box, scope), marker, editor: box, scope, meanings: ['send'] });
  return {
    place: isEdit ? 'comment-edit' : isReply ? 'reply' : 'comment',
    surface: isReply ? 'reply' : 'comment',
    layer,
    scope,
    boxes: [box],
    found,
    key: {},
    context: () => itemContext(box, item),
    limit: { count: 'utf16', most: 8_000 },
  };
}

/**
 * What keeps the words of an edited comment. Beside it stand buttons with words (cancel; like and reply, of the comment
 * itself), so that one with words counts only by its label.
 */
function confirmOfEdit(box: HTMLElement, scope: HTMLElement): Found | null {
  const after = clickablesIn(scope).filter((one) => isAfter(one, box) && !isOtherButton(one));
  const saves = after.findLast((one) => isLabelled(one, 'save'));
  if (saves) return { control: saves, layer: 'label', sure: true };
  const icon = after.findLast((one) => !isWordy(one));
  return icon ? { control: icon, layer: 'structure', sure: false } : null;
}

/** A comment is an article in an article, or a named one without a place in the feed. */
function isComment(item: Element): boolean {
  if (item.parentElement?.closest('[role="article"],article')) return true;
  return (
    item.closest('[aria-posinset]') === null && item.querySelector(ITEM) === null && item.hasAttribute('aria-label')
  );
}

/** A message: Enter sends it. */
export function chat(box: HTMLElement, place: string, layer: Layer): Spot {
  const scope = rowOf(box);
  return {
    place,
    surface: 'message',
    layer,
    scope,
    boxes: [box],
    found: settle({ structure: lastSend(box, scope), marker: null, editor: box, scope, meanings: ['send'] }),
    key: {},
    context: () => chatContext(box),
    limit: { count: 'utf16', most: 20_000 },
  };
}

/** A message in a form of its own, as to the seller of something: which key sends, nobody knows. */
export function enquiry(box: HTMLElement, scope: HTMLElement): Spot {
  const { key: _, ...spot } = chat(box, 'enquiry', 'structure');
  const structure = wordySend(box, scope, false);
  return { ...spot, scope, found: settle({ structure, marker: null, editor: box, scope, meanings: ['send'] }) };
}
