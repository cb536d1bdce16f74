import { readBlocks } from '../editors/read.ts';
import type { Spot } from '../shared/composer.ts';
import { clickableAt, isAfter } from '../shared/dom.ts';
import { longestWords } from '../shared/earlier.ts';
import { rowOf, settle, wordySend } from '../shared/find.ts';
import { isSearchBox } from '../shared/labels.ts';
import type { Context, SiteAbout, SitePages } from '../site.ts';
import { plainSite } from './plain-site.ts';

export const pages: SitePages = { matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*'] };

export const about: SiteAbout = {
  home: 'https://www.youtube.com/',
  topics: ['civility', 'capacity', 'truth', 'personal-data', 'sharing'],
};

/** YouTube: comments, replies and community posts in plain contenteditables, each with a row of buttons under it. */
export const site = /* @__PURE__ */ plainSite('youtube', pages, describe);

const COMPOSER = 'ytd-commentbox';
const POST_COMPOSER = 'ytd-backstage-post-dialog-renderer';
const SUBMIT = '[id="submit-button"]';
const THREAD = 'ytd-comment-thread-renderer,ytd-comment-view-model,ytd-comment-renderer';
const REPLY = 'ytd-comment-reply-dialog-renderer,[id="reply-dialog"]';
const WORDS = '[id="content-text"]';
/** Pages of a channel's posts; a single post's page is `/post/...`, and what is written there is a comment. */
const POSTS_ROUTE = /\/(?:community|posts)\/?$/u;
const PHONE = 'm.youtube.com';

type Place = 'community-post' | 'comment' | 'reply' | 'comment-edit';

/** What a box on YouTube is; `null` for searches, titles of playlists, reports. */
export function describe(box: HTMLElement): Spot | null {
  const { hostname, pathname } = box.ownerDocument.location;
  // The site for computers writes in contenteditables; its textareas are settings.
  if (isSearchBox(box) || (box.localName === 'textarea' && hostname !== PHONE)) return null;
  const scope = box.closest<HTMLElement>(COMPOSER) ?? rowOf(box);
  const structure = wordySend(box, scope, false);
  const submits = [...scope.querySelectorAll(SUBMIT)].filter((one) => isAfter(one, box));
  const marker = clickableAt(submits.at(-1)?.querySelector('button,[role="button"]') ?? submits.at(-1) ?? null);
  if (!structure && !marker) return null;
  const thread = box.closest(THREAD);
  const place = placeOf(box, thread, pathname);
  return {
    place,
    surface: place === 'community-post' ? 'post' : place === 'reply' ? 'reply' : 'comment',
    layer: structure ? 'structure' : 'marker',
    scope,
    boxes: [box],
    found: settle({ structure, marker, editor: box, scope, meanings: ['send', 'save'] }),
    context: () => contextOf(place === 'reply' ? thread : null),
    limit: { count: 'utf16', most: 10_000 },
  };
}

function placeOf(box: HTMLElement, thread: Element | null, path: string): Place {
  if (thread) return box.closest(REPLY) ? 'reply' : 'comment-edit';
  if (box.closest(REPLY)) return 'reply';
  return box.closest(POST_COMPOSER) || POSTS_ROUTE.test(path) ? 'community-post' : 'comment';
}

/** Everyone can read it; who writes it, the page does not show beside the box. */
function contextOf(answered: Element | null): Context {
  const marked = answered?.querySelector(WORDS);
  const words = marked ? readBlocks(marked).trim() : answered ? longestWords(answered, readBlocks) : '';
  return { conversation: { audience: 'public' }, ...(words && { quoted: words }) };
}
