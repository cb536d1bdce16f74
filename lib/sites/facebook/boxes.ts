import type { Surface } from '../../check/draft.ts';
import type { Spot } from '../shared/composer.ts';
import { clickablesIn, dialogAt, isAfter, isWordy } from '../shared/dom.ts';
import { type Found, lastSend, rowOf, settle, wordySend } from '../shared/find.ts';
import { isLabelled, isSearchBox } from '../shared/labels.ts';
import { isOtherButton } from '../shared/other-buttons.ts';
import type { Layer } from '../site.ts';
import { chatContext, itemContext, postContext } from './context.ts';
import { ITEM } from './items.ts';
import { sharedItem, wordsOfItem } from './share.ts';

const SUBMIT = '[id="focused-state-composer-submit"]';
const PAGELET = '[data-pagelet*="Reels"],[data-pagelet*="Watch"]';
// Beside a video one comments; there is no box for posts.
const VIDEO_ROUTE = /^\/(?:reel|watch)(?:\/|$)/u;
const CHAT_ROUTE = /^\/(?:messages|e2ee|t)(?:\/|$)/u;
// The desktop site edits in contenteditables; its textareas are settings.
const TEXTAREA_HOSTS = /^(?:m|business)\./u;

/** What a box on Facebook is: a post, a share, a comment or reply, a chat, or nothing that is published (`null`). */
export function describe(box: HTMLElement): Spot | null {
  const { hostname, pathname } = box.ownerDocument.location;
  if (box.localName === 'textarea' && !TEXTAREA_HOSTS.test(hostname)) return null;
  if (isSearchBox(box)) return null;

  const dialog = dialogAt(box);
  const form = box.closest<HTMLElement>('form');
  const item = itemAround(box, dialog);
  const marked = form?.matches('[role="presentation"]') === true || submitAround(box, form) !== null;
  const chatHost = /(?:^|\.)messenger\.com$/u.test(hostname) || CHAT_ROUTE.test(pathname);
  if (marked || item) return comment(box, form, item, item ? 'structure' : 'marker');
  if (dialog) {
    const inDialog = dialogPost(box, dialog, form);
    return inDialog ?? comment(box, form, null, 'structure');
  }
  if (chatHost) return chat(box, 'chat-page', 'structure');
  const inMain = box.closest('main,[role="main"]') !== null;
  const atVideo = VIDEO_ROUTE.test(pathname) && (form !== null || inMain);
  if (atVideo || box.closest(PAGELET)) return comment(box, form, null, 'structure');
  const wordy = form && wordySend(box, form, false);
  if (form && wordy) return post(box, form, wordy, 'post-inline');
  if (form) return comment(box, form, null, 'structure');
  if (inMain) {
    const row = rowOf(box);
    const button = wordySend(box, row, false);
    return button ? post(box, row, button, 'post-inline') : comment(box, null, null, 'structure');
  }
  return chat(box, 'chat-pop-up', 'structure');
}

/** The post or comment whose box this is: the nearest one, but not one that the whole dialog lies in. */
function itemAround(box: HTMLElement, dialog: HTMLElement | null): Element | null {
  const item = box.closest(ITEM);
  return item && !(dialog && item !== dialog && item.contains(dialog)) ? item : null;
}

/** The comment box's own submit wrapper. Its id comes several times in a page: only one in the same form or row counts. */
function submitAround(box: HTMLElement, form: HTMLElement | null): Element | null {
  return (form ?? rowOf(box)).querySelector(SUBMIT);
}

function dialogPost(box: HTMLElement, dialog: HTMLElement, form: HTMLElement | null): Spot | null {
  const inForm = form && wordySend(box, form, false);
  if (form && inForm) return post(box, form, inForm, 'post-dialog');
  // A dialog that shows a post with its comments: what is written there is a comment.
  if ([...dialog.querySelectorAll(ITEM)].some((one) => isAfter(box, one))) return null;
  const wordy = wordySend(box, dialog, false);
  return wordy && post(box, dialog, wordy, 'post-dialog');
}

function post(box: HTMLElement, scope: HTMLElement, structure: HTMLElement, place: string): Spot {
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

function comment(box: HTMLElement, form: HTMLElement | null, item: Element | null, layer: Layer): Spot {
  const scope = form ?? rowOf(box);
  const wrapper = submitAround(box, form);
  const marker = wrapper ? (clickablesIn(wrapper).findLast((one) => !isOtherButton(one)) ?? null) : null;
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

function chat(box: HTMLElement, place: string, layer: Layer): Spot {
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
