import { type Fixture, foreign, lexical, type Marker, plainTag, renamed, without } from './page.ts';

const icon = (name: string) =>
  `<div role="button" tabindex="0"><div><svg aria-label="${name}" role="img"><title>${name}</title></svg></div></div>`;
const worded = (words: string, id = '') => `<div role="button" tabindex="0" ${id && `id="${id}"`}>${words}</div>`;

const form = (text: string, post = 'Post') => `<section><form method="POST"><div>${icon('Emoji')}
  <textarea aria-label="Add a comment…" placeholder="Add a comment…">${text}</textarea><div>${worded(post, 'in')}</div></div></form></section>`;

const article = (inside: string) => `<article><header><a href="/ann/">ann</a>${worded('Follow')}</header>
  <section>${icon('Like')}${icon('Comment')}${icon('Share')}${icon('Save')}</section>
  <div><span dir="auto">The benches by the pond are in place</span></div>${inside}</article>`;

const feed = (inside: string) =>
  `<nav><a href="/">Home</a><input aria-label="Search input" placeholder="Search"></nav><main role="main">${inside}</main>`;

const modal = (inside: string) =>
  `${feed(article(''))}<div role="dialog" aria-modal="true">${icon('Close')}${article(inside)}</div>`;

/** The last step of a new picture: its head line holds what publishes it. */
const captionDialog = (
  text: string,
  share = 'Share',
) => `${feed(article(''))}<div role="dialog" aria-label="Create new post">
  <div>${icon('Back')}<h1>Create new post</h1>${worded(share, 'in')}</div><div><img alt="" src="blob:1"></div>
  <div>${lexical(text, 'aria-label="Write a caption..."')}<div>${icon('Emoji')}</div>
  <input name="creation-location-input" placeholder="Add location">${worded('Accessibility')}${worded('Advanced settings')}</div></div>`;

const chat = (
  text: string,
) => `${feed('')}<div><section><header><h2>Priya</h2></header><div role="grid"><div role="row"><div dir="auto">Are you there?</div></div></div>
  <div>${icon('Choose an emoji')}<div>${lexical(text, 'aria-label="Message"')}</div>${worded('Send', 'in')}</div></section></div>`;

const markers: Marker[] = [
  without('data-lexical-editor'),
  without('data-lexical-text'),
  renamed('role', 'textbox'),
  renamed('role', 'button'),
  renamed('role', 'dialog'),
  renamed('role', 'main'),
  without('aria-modal'),
  without('tabindex'),
  plainTag('form'),
  plainTag('article'),
  foreign(),
];

export const INSTAGRAM: Fixture[] = [
  {
    name: 'Instagram comment',
    url: 'https://www.instagram.com/',
    html: feed(article(form('A comment'))),
    box: 'textarea',
    control: '#in',
    key: { key: 'Enter' },
    place: 'comment',
    surface: 'comment',
    text: 'A comment',
    markers,
  },
  {
    name: 'Instagram comment in a dialog',
    url: 'https://www.instagram.com/p/abc/',
    html: modal(form('A comment')),
    box: 'textarea',
    control: '#in',
    key: { key: 'Enter' },
    place: 'comment',
    surface: 'comment',
    text: 'A comment',
    markers,
  },
  {
    name: 'Instagram caption',
    url: 'https://www.instagram.com/',
    html: captionDialog('A caption\nof two lines'),
    box: '[contenteditable]',
    control: '#in',
    place: 'caption',
    surface: 'post',
    text: 'A caption\nof two lines',
    markers,
  },
  {
    name: 'Instagram chat',
    url: 'https://www.instagram.com/direct/t/1001/',
    html: chat('A message'),
    box: '[contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'chat',
    surface: 'message',
    text: 'A message',
    markers,
  },
];

export { article, captionDialog, chat, feed, form, modal };
