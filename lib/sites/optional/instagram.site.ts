import type { Surface } from '../../check/draft.ts';
import { editorOf, readEditor } from '../editors/index.ts';
import { readBlocks } from '../editors/read.ts';
import type { Spot } from '../shared/composer.ts';
import { clickablesIn, dialogAt, isAfter, isWordy } from '../shared/dom.ts';
import { longestWords } from '../shared/earlier.ts';
import { lastSend, rowOf, settle } from '../shared/find.ts';
import { isLabelled, isSearchBox, type Meaning } from '../shared/labels.ts';
import { isOtherButton } from '../shared/other-buttons.ts';
import type { Context, SiteAbout, SitePages } from '../site.ts';
import { partAround } from './part.ts';
import { plainSite } from './plain-site.ts';

export const pages: SitePages = { matches: ['https://www.instagram.com/*', 'https://instagram.com/*'] };

export const about: SiteAbout = {
  home: 'https://www.instagram.com/',
  topics: ['civility', 'capacity', 'personal-data', 'sharing', 'truth'],
};

/** Instagram: comments in a textarea, captions and messages in Lexical. */
export const site = /* @__PURE__ */ plainSite('instagram', pages, describe);

const POST = 'article,[role="article"]';
const CHAT_ROUTE = /^\/direct(?:\/|$)/u;
const STORY_ROUTE = /^\/stories(?:\/|$)/u;
const SETTINGS_ROUTE = /^\/accounts(?:\/|$)/u;
/** Pages of one post or film, where what is written is a comment even outside its article. */
const POST_ROUTE = /^\/(?:[\w.]+\/)?(?:p|reels?)(?:\/|$)/u;
/** An answer to a comment is written in the same box, after the name of whom it answers. */
const ANSWER = /^@[\w.]+\s/u;

/** What a box on Instagram is; `null` for searches and settings. */
export function describe(box: HTMLElement): Spot | null {
  const path = box.ownerDocument.location.pathname;
  if (isSearchBox(box) || SETTINGS_ROUTE.test(path)) return null;
  const form = box.closest<HTMLElement>('form');
  const post = box.closest(POST);
  if (CHAT_ROUTE.test(path)) return chat(box, 'chat');
  const dialog = dialogAt(box);
  if (form || post) return comment(box, form, post);
  const own = dialog ?? partAround(box);
  const head = headSend(box, own);
  // Without a dialog only its name tells what shares a picture from what heads a chat.
  if (head && !own.querySelector(POST) && (dialog || isLabelled(head, 'share', 'save'))) return caption(box, own, head);
  if (STORY_ROUTE.test(path)) return chat(box, 'story-reply');
  if (box.localName === 'textarea' || POST_ROUTE.test(path) || dialog) return comment(box, null, null);
  return chat(box, 'chat-pop-up');
}

function comment(box: HTMLElement, form: HTMLElement | null, post: Element | null): Spot {
  const scope = form ?? rowOf(box);
  const isAnswer = ANSWER.test(readEditor(editorOf(box)));
  const around = post ?? dialogAt(box)?.querySelector(POST) ?? null;
  return {
    ...common(box, scope, isAnswer ? 'reply' : 'comment', lastSend(box, scope)),
    place: 'comment',
    key: {},
    context: () => contextOf('public', around ? longestWords(around, readBlocks) : ''),
    limit: { count: 'utf16', most: 2200 },
  };
}

/** The words under a picture: what publishes them stands in the dialog's head line, above the box. */
function caption(box: HTMLElement, scope: HTMLElement, head: HTMLElement): Spot {
  return {
    ...common(box, scope, 'post', head),
    place: 'caption',
    context: () => contextOf('public', ''),
    limit: { count: 'utf16', most: 2200 },
  };
}

function chat(box: HTMLElement, place: string): Spot {
  const scope = rowOf(box);
  return {
    ...common(box, scope, 'message', lastSend(box, scope)),
    place,
    key: {},
    context: () => contextOf('unknown', ''),
    limit: { count: 'utf16', most: 1000 },
  };
}

function common(box: HTMLElement, scope: HTMLElement, surface: Surface, structure: HTMLElement | null) {
  const meanings: Meaning[] = surface === 'post' ? ['share', 'save', 'send'] : ['send'];
  const found = settle({ structure, marker: null, editor: box, scope, meanings });
  return { surface, layer: 'structure' as const, scope, boxes: [box], found };
}

/** The last button with words above a box. */
function headSend(box: HTMLElement, scope: HTMLElement): HTMLElement | null {
  return clickablesIn(scope).findLast((one) => isAfter(box, one) && isWordy(one) && !isOtherButton(one)) ?? null;
}

/** Who writes, the page does not show beside the box. */
function contextOf(audience: 'public' | 'unknown', quoted: string): Context {
  return { conversation: { audience }, ...(quoted && { quoted }) };
}
