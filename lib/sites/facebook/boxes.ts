import type { Spot } from '../shared/composer.ts';
import { dialogAt, isAfter } from '../shared/dom.ts';
import { rowOf, wordySend } from '../shared/find.ts';
import { isSearchBox } from '../shared/labels.ts';
import { ITEM } from './items.ts';
import { chat, comment, enquiry, post, submitAround } from './spots.ts';

const MAIN = 'main,[role="main"]';
const PAGELET = '[data-pagelet*="Reels"],[data-pagelet*="Watch"]';
// Beside a video one comments; there is no box for posts.
const VIDEO_ROUTE = /^\/(?:reel|watch)(?:\/|$)/u;
const CHAT_ROUTE = /^\/(?:messages|e2ee|t)(?:\/|$)/u;
// Pages on which one thing is made, in several steps: stories, reels, offers, and all of it in the Business Suite. Little
// is known of them but their addresses, so that any button with words may be the one that publishes.
const MAKE_ROUTE = /^\/(?:(?:stories|reels?|marketplace)\/create|latest\/\w*composer)(?:\/|$)/u;
const MARKET_ROUTE = /^\/marketplace(?:\/|$)/u;
const INBOX_ROUTE = /^\/latest\/inbox(?:\/|$)/u;
// Elsewhere the desktop site edits in contenteditables; its textareas are settings.
const TEXTAREA_HOSTS = /^(?:m|business)\./u;

/** What a box on Facebook is: a post, a share, a comment or reply, a chat, or nothing that is published (`null`). */
export function describe(box: HTMLElement): Spot | null {
  const { hostname, pathname } = box.ownerDocument.location;
  const makes = MAKE_ROUTE.test(pathname);
  const inMarket = !makes && MARKET_ROUTE.test(pathname);
  if (box.localName === 'textarea' && !makes && !inMarket && !TEXTAREA_HOSTS.test(hostname)) return null;
  if (isSearchBox(box)) return null;

  const dialog = dialogAt(box);
  if (makes && makesHere(box, dialog)) return made(box, dialog);
  if (inMarket && (dialog || box.localName === 'textarea')) return enquiry(box, dialog ?? rowOf(box));
  const form = box.closest<HTMLElement>('form');
  const item = itemAround(box, dialog);
  const marked = form?.matches('[role="presentation"]') === true || submitAround(box, form) !== null;
  const chatHost = /(?:^|\.)messenger\.com$/u.test(hostname) || CHAT_ROUTE.test(pathname) || INBOX_ROUTE.test(pathname);
  if (marked || item) return comment(box, form, item, item ? 'structure' : 'marker');
  if (dialog) {
    const inDialog = dialogPost(box, dialog, form);
    return inDialog ?? comment(box, form, null, 'structure');
  }
  if (chatHost) return chat(box, 'chat-page', 'structure');
  const inMain = box.closest(MAIN) !== null;
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

/** A chat may stand open over such a page: it lies outside of the page's main part. */
function makesHere(box: HTMLElement, dialog: HTMLElement | null): boolean {
  return dialog !== null || box.closest(MAIN) !== null || box.ownerDocument.querySelector(MAIN) === null;
}

function made(box: HTMLElement, dialog: HTMLElement | null): Spot {
  const bound = dialog ?? box.closest<HTMLElement>(MAIN);
  const scope = bound ?? box.ownerDocument.body;
  return post(box, scope, wordySend(box, bound ?? rowOf(box), true) ?? wordySend(box, scope, true), 'story');
}

function dialogPost(box: HTMLElement, dialog: HTMLElement, form: HTMLElement | null): Spot | null {
  const inForm = form && wordySend(box, form, false);
  if (form && inForm) return post(box, form, inForm, 'post-dialog');
  // A dialog that shows a post with its comments: what is written there is a comment.
  if ([...dialog.querySelectorAll(ITEM)].some((one) => isAfter(box, one))) return null;
  const wordy = wordySend(box, dialog, false);
  return wordy && post(box, dialog, wordy, 'post-dialog');
}
