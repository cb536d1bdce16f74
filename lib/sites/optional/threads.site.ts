import { readBlocks } from '../editors/read.ts';
import { editablesIn, type Spot } from '../shared/composer.ts';
import { clickablesIn, dialogAt, EDITABLE, isAfter } from '../shared/dom.ts';
import { longestWords } from '../shared/earlier.ts';
import { lastSend, rowOf, settle, wordySend } from '../shared/find.ts';
import { isLabelled, isSearchBox, type Meaning } from '../shared/labels.ts';
import { isOtherButton } from '../shared/other-buttons.ts';
import type { SiteAbout, SitePages } from '../site.ts';
import { inPage, partAround } from './part.ts';
import { plainSite } from './plain-site.ts';

export const pages: SitePages = {
  matches: ['https://www.threads.com/*', 'https://threads.com/*', 'https://www.threads.net/*', 'https://threads.net/*'],
};

export const about: SiteAbout = {
  home: 'https://www.threads.com/',
  topics: ['civility', 'capacity', 'sharing', 'truth', 'personal-data'],
};

/** Threads: posts, replies and quotes in Lexical, in a dialog or in the page. */
export const site = /* @__PURE__ */ plainSite('threads', pages, describe);

const POST = '[data-pressable-container="true"],article,[role="article"]';
/** Icons name themselves, not the button that they lie in. */
const ICON = 'svg[aria-label]';
/** A post's own page: what is written there outside a dialog answers it. */
const POST_ROUTE = /\/post\//u;
const CHAT_ROUTE = /^\/(?:direct|messages)(?:\/|$)/u;

/** What a box on Threads is; `null` for searches and settings. */
export function describe(box: HTMLElement): Spot | null {
  // Posts are written in contenteditables; textareas are the words of a profile or of a picture's description.
  if (isSearchBox(box) || box.localName === 'textarea') return null;
  const page = box.ownerDocument;
  const { pathname } = page.location;
  const dialog = dialogAt(box) ?? unnamedDialog(box);
  if (CHAT_ROUTE.test(pathname) && !dialogAt(box)) return chat(box);
  const scope = dialog ?? rowOf(box);
  // Several boxes in one dialog are the posts of one thread, and go out together.
  const boxes = dialog ? editablesIn(dialog).filter((one) => one.localName !== 'textarea') : [box];
  const first = boxes[0] ?? box;
  const last = boxes.at(-1) ?? box;
  const quoted = postBeside(scope, (post) => isAfter(post, last));
  const above = dialog ?? (POST_ROUTE.test(pathname) ? page : null);
  const answered = quoted || !above ? null : postBeside(above, (post) => isAfter(first, post));
  const structure = wordySend(last, scope, false) ?? iconSend(last, scope);
  if (!structure) return null;
  const surface = quoted ? 'share' : answered ? 'reply' : 'post';
  return {
    place: quoted ? 'quote' : dialog ? (answered ? 'reply' : 'post-dialog') : `${surface}-inline`,
    surface,
    layer: 'structure',
    scope,
    boxes,
    found: settle({ structure, marker: null, editor: last, scope, meanings: ['send'] }),
    shared: () => (quoted ? wordsOf(quoted) : ''),
    context: () => {
      const post = quoted ?? answered;
      return { conversation: { audience: 'public' }, ...(post && { quoted: wordsOf(post) }) };
    },
    // The limit is each post's own.
    ...(boxes.length === 1 && { limit: { count: 'utf16', most: 500 } as const }),
  };
}

/** A dialog that does not say so: over the page, with a button that shows words as the line under a post has none. */
function unnamedDialog(box: HTMLElement): HTMLElement | null {
  const part = inPage(box) ? null : partAround(box);
  return part && wordySend(box, part, false) ? part : null;
}

function chat(box: HTMLElement): Spot {
  const scope = rowOf(box);
  return {
    place: 'chat',
    surface: 'message',
    layer: 'structure',
    scope,
    boxes: [box],
    found: settle({ structure: lastSend(box, scope), marker: null, editor: box, scope, meanings: ['send'] }),
    key: {},
    context: () => ({ conversation: { audience: 'unknown' } }),
  };
}

/** The first post in a part of the page that `is` looks for: by its marker, or around the time that every post shows. */
function postBeside(part: ParentNode, is: (element: Element) => boolean): Element | null {
  const marked = [...part.querySelectorAll(POST)].find(is);
  if (marked) return marked;
  let post: Element | null = [...part.querySelectorAll('time')].find(is) ?? null;
  for (let up = post?.parentElement; up && up !== part && !up.querySelector(EDITABLE); up = up.parentElement) post = up;
  return post;
}

/** The button whose icon is called like a send; where no icon is known, the last one whose icon is called nothing else. */
function iconSend(box: HTMLElement, scope: Element): HTMLElement | null {
  const after = clickablesIn(scope).filter((one) => isAfter(one, box) && !isOtherButton(one));
  const isCalled = (one: Element, ...meanings: Meaning[]) => {
    const icon = one.querySelector(ICON);
    return icon !== null && isLabelled(icon, ...meanings);
  };
  return (
    after.findLast((one) => isCalled(one, 'send')) ?? after.findLast((one) => !isCalled(one, 'tool', 'cancel')) ?? null
  );
}

function wordsOf(post: Element): string {
  return longestWords(post, readBlocks, POST);
}
