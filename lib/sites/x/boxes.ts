import type { Surface } from '../../check/draft.ts';
import { editorOf, readEditor } from '../editors/index.ts';
import { editablesIn, type Spot } from '../shared/composer.ts';
import { dialogAt, isAfter } from '../shared/dom.ts';
import { lastSend, rowOf, settle, wordySend } from '../shared/find.ts';
import { isSearchBox } from '../shared/labels.ts';
import type { Layer } from '../site.ts';
import { chatContext, postContext } from './context.ts';
import { postLimit } from './limit.ts';
import { quoteCard, repliedTo, wordsOfPost } from './posts.ts';
import { lastItem } from './repost.ts';

const POST_BOX = '[data-testid^="tweetTextarea"]';
const POST_BUTTON = '[data-testid="tweetButton"],[data-testid="tweetButtonInline"]';
const CHAT_BOX = '[data-testid^="dm-composer"],[data-testid^="dmComposer"]';
const CHAT_BUTTON = '[data-testid="dm-composer-send-button"],[data-testid="dmComposerSendButton"]';
const CHAT_ROUTE = /^\/(?:i\/chat|messages)(?:\/|$)/u;
const COMPOSE_ROUTE = /^\/(?:compose|intent)\/(?:post|tweet)/u;

// Where the page's composer ends and other parts of the page begin, above it and below it. A composer's tool bar may
// be a navigation of its own, so that only one above counts.
const ABOVE = 'main,[role="main"],nav,[role="navigation"],header,[role="banner"]';
const BELOW = 'main,[role="main"],aside,[role="complementary"],section,[role="region"],article,[role="article"]';
// Boxes of settings: profile text, picture descriptions, list descriptions.
const SETTING = 'textarea[name="description"],textarea[name*="alt" i],[data-testid*="altText" i]';

/** What a box on X is: part of a post, a chat, or neither (`null`). */
export function describe(box: HTMLElement): Spot | null {
  if (box.matches(SETTING)) return null;
  const path = box.ownerDocument.location.pathname;
  const isPostBox = box.closest(POST_BOX) !== null;
  const isChatBox = box.closest(CHAT_BOX) !== null;
  const dialog = dialogAt(box);
  const chatRoute = CHAT_ROUTE.test(path) && dialog === null;
  const scope = postScope(box);
  const composing = isPostBox || COMPOSE_ROUTE.test(path);
  if (dialog && !composing && !isChatBox) {
    const sent = repliedTo(box, dialog) ?? quoteCard(box, dialog) ?? lastItem();
    if (sent) return sendOn(box, dialog, sent);
  }
  const wordy = wordySend(box, scope, composing);
  const looksLikePost = !chatRoute && wordy !== null;
  if (isPostBox || (looksLikePost && !isChatBox)) {
    if (!isPostBox && isForm(box, scope)) return null;
    return post(box, scope, wordy, looksLikePost ? 'structure' : 'marker');
  }
  if (isChatBox || chatRoute || dialog === null) return chat(box, chatRoute ? 'structure' : 'marker');
  return null;
}

/** A box of which nothing is known: neither a setting nor a search. */
export function isUnknown(box: HTMLElement): boolean {
  return box.localName !== 'textarea' && !box.matches(SETTING) && !isSearchBox(box);
}

/** A textarea among other fields is a form of settings, not a composer. */
function isForm(box: HTMLElement, scope: Element): boolean {
  return (
    box.localName === 'textarea' &&
    scope.querySelector('input[type="text"],input[type="url"],input:not([type])') !== null
  );
}

function post(box: HTMLElement, scope: Element, wordy: HTMLElement | null, layer: Layer): Spot {
  const boxes = postBoxes(box, scope);
  const last = boxes.at(-1) ?? box;
  const marker = scope.querySelector<HTMLElement>(POST_BUTTON);
  const structure = last === box ? wordy : wordySend(last, scope, true);
  const card = quoteCard(last, scope);
  const parent = repliedTo(box, scope);
  const found = settle({ structure, marker, editor: last, scope, meanings: ['send', 'save'] });
  const texts = boxes.map((one) => readEditor(editorOf(one)));
  const surface: Surface = card ? 'share' : parent ? 'reply' : 'post';
  return {
    place: place(box, surface, boxes.length),
    surface,
    layer,
    scope,
    boxes,
    found,
    key: { ctrl: true },
    shared: () => (card ? wordsOfPost(card) : ''),
    context: () => postContext(box.ownerDocument, card ?? parent),
    limit: { count: 'x-weighted', most: postLimit(box.ownerDocument, texts, found?.control ?? null) },
  };
}

/** A post that is sent on in a message: the words under it are optional. Which key sends there is not known. */
function sendOn(box: HTMLElement, dialog: HTMLElement, post: Element): Spot {
  const structure = wordySend(box, dialog, true);
  const marker = dialog.querySelector<HTMLElement>(CHAT_BUTTON);
  return {
    place: 'share-message',
    surface: 'share',
    layer: 'structure',
    scope: dialog,
    boxes: [box],
    found: settle({ structure, marker, editor: box, scope: dialog, meanings: ['send'] }),
    shared: () => wordsOfPost(post),
    context: () => ({ ...postContext(box.ownerDocument, post), conversation: { audience: 'unknown' } }),
    limit: { count: 'codepoints', most: 10_000 },
  };
}

function place(box: HTMLElement, surface: Surface, count: number): string {
  const where = dialogAt(box) ? 'modal' : 'inline';
  if (surface === 'share') return 'quote';
  if (surface === 'reply') return `reply-${where}`;
  return count > 1 ? 'thread' : `post-${where}`;
}

/** All boxes of a thread, in order; a box of another sort in the same dialog does not belong to it. */
function postBoxes(box: HTMLElement, scope: Element): HTMLElement[] {
  const all = editablesIn(scope).filter((one) => !one.matches(SETTING));
  const marked = all.filter((one) => one.closest(POST_BOX));
  if (marked.includes(box)) return marked;
  return all.filter((one) => one.localName === box.localName);
}

function chat(box: HTMLElement, layer: Layer): Spot | null {
  const scope = box.closest<HTMLElement>('form,[data-testid="dm-composer-container"]') ?? rowOf(box);
  const structure = lastSend(box, scope);
  const marker = scope.querySelector<HTMLElement>(CHAT_BUTTON);
  const found = settle({ structure, marker, editor: box, scope, meanings: ['send'] });
  return {
    place: 'chat',
    surface: 'message',
    layer,
    scope,
    boxes: [box],
    found,
    key: {},
    context: () => chatContext(box),
    limit: { count: 'codepoints', most: 10_000 },
  };
}

/** The dialog, or outwards from the box as far as nothing but the composer is in it. */
function postScope(box: HTMLElement): HTMLElement {
  const dialog = dialogAt(box);
  if (dialog) return dialog;
  let scope = box.parentElement ?? box;
  for (let up = scope; up.localName !== 'body' && !isMore(up, box); ) {
    scope = up;
    if (!up.parentElement) break;
    up = up.parentElement;
  }
  return scope;
}

function isMore(up: Element, box: Element): boolean {
  if (up.matches(`${ABOVE},${BELOW}`)) return true;
  const above = [...up.querySelectorAll(ABOVE)].some((one) => isAfter(box, one));
  return above || [...up.querySelectorAll(BELOW)].some((one) => isAfter(one, box));
}
