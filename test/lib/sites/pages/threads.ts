import { type Fixture, foreign, lexical, type Marker, plainTag, renamed, without } from './page.ts';

const icon = (name: string, id = '') =>
  `<div role="button" tabindex="0" ${id && `id="${id}"`}><svg aria-label="${name}" role="img"><title>${name}</title></svg></div>`;
const worded = (words: string, id = '') =>
  `<div role="button" tabindex="0"><div ${id && `id="${id}"`}>${words}</div></div>`;

const post = (
  text: string,
) => `<div data-pressable-container="true"><a href="/@ann">ann</a><a href="/@ann/post/1"><time datetime="2026-11-20">1h</time></a>
  <div dir="auto"><span>${text}</span></div><div>${icon('Like')}${icon('Reply')}${icon('Repost')}${icon('Share')}</div></div>`;

const feed = (inside = post('The bus is back')) =>
  `<nav><a href="/">Home</a></nav><main role="main">${worded("What's new?")}${inside}</main>`;

const boxOf = (text: string) =>
  `<div><a href="/@jo">jo</a>${lexical(text, 'aria-label="Empty text field. Type to compose a new post."')}<div>${icon('Attach media')}${icon('Add a GIF')}</div></div>`;

/** The dialog: what is answered above the boxes, what is quoted under them. */
const dialog = (
  texts: string[],
  { above = '', below = '', send = 'Post' } = {},
) => `${feed()}<div role="dialog" aria-modal="true">
  <div>${worded('Cancel')}<h2>New thread</h2></div>${above}${texts.map(boxOf).join('')}${below}
  <div>${worded('Add to thread', 'add')}</div><div>${worded('Anyone can reply', 'who')}${worded(send, 'in')}</div></div>`;

const inline = (text: string, reply = 'Reply') =>
  `${feed(post('The bus is back'))}<div><div>${lexical(text)}</div>${icon('Attach media')}${icon('Expand composer', 'expand')}${icon(reply, 'in')}</div>`;

const markers: Marker[] = [
  without('data-lexical-editor'),
  without('data-lexical-text'),
  without('data-pressable-container'),
  renamed('role', 'textbox'),
  renamed('role', 'button'),
  renamed('role', 'dialog'),
  renamed('role', 'main'),
  without('aria-modal'),
  without('tabindex'),
  plainTag('time'),
  foreign(),
];
const box = '[contenteditable]';
const control = '#in';

export const THREADS: Fixture[] = [
  {
    name: 'Threads post',
    url: 'https://www.threads.com/',
    html: dialog(['A post\nof two lines']),
    box,
    control,
    place: 'post-dialog',
    surface: 'post',
    text: 'A post\nof two lines',
    markers,
  },
  {
    name: 'Threads reply',
    url: 'https://www.threads.com/',
    html: dialog(['A reply'], { above: post('Where is the bus?') }),
    box,
    control,
    place: 'reply',
    surface: 'reply',
    text: 'A reply',
    markers,
  },
  {
    name: 'Threads reply under a post',
    url: 'https://www.threads.com/@ann/post/1',
    html: inline('A reply'),
    box,
    control,
    place: 'reply-inline',
    surface: 'reply',
    text: 'A reply',
    markers,
  },
];

export { dialog, feed, inline, post };
