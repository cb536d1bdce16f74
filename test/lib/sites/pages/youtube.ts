import { type Fixture, foreign, type Marker, plainTag, renamed } from './page.ts';

const button = (name: string, words = name, more = '') =>
  `<ytd-button-renderer ${more}><yt-button-shape><button aria-label="${name}" aria-disabled="false"><div>${words}</div></button></yt-button-shape></ytd-button-renderer>`;

/** The site's box: a bare contenteditable, whose first line is no block. */
const composer = (text: string, send: string, cancel = 'Cancel') => {
  const [first = '', ...more] = text.split('\n');
  const lines = first + more.map((line) => `<div>${line}</div>`).join('');
  return `<ytd-commentbox id="commentbox"><div id="main"><div id="creation-box"><tp-yt-paper-input-container>
  <yt-formatted-string id="contenteditable-textarea"><div id="contenteditable-root" contenteditable="true" dir="auto" aria-label="Add a comment…">${lines}</div></yt-formatted-string></tp-yt-paper-input-container></div>
  <div id="footer"><div id="emoji-button"><button aria-label="Emoji"><svg></svg></button></div>
  <div id="buttons">${button(cancel, cancel, 'id="cancel-button"')}${button(send, `<span id="in">${send}</span>`, 'id="submit-button"')}</div></div></div></ytd-commentbox>`;
};

const said = (text: string, inside = '') => `<ytd-comment-thread-renderer><ytd-comment-view-model><div id="body">
  <a id="author-text" href="/@ann">@ann</a><yt-attributed-string id="content-text"><span dir="auto">${text}</span></yt-attributed-string>
  <div id="action-buttons">${button('Like this comment', '<svg></svg>')}${button('Reply', '<span class="reply">Reply</span>')}${inside}</div></div></ytd-comment-view-model></ytd-comment-thread-renderer>`;

const watch = (inside: string, comments = said('Good film')) =>
  `<ytd-masthead><input id="search" aria-label="Search"></ytd-masthead><ytd-watch-flexy><h1>The meeting</h1><ytd-comments><ytd-comments-header-renderer>${inside}</ytd-comments-header-renderer>${comments}</ytd-comments></ytd-watch-flexy>`;

const reply = (text: string) =>
  watch(
    '',
    said(
      'Where were the minutes published?',
      `<div id="reply-dialog"><ytd-comment-reply-dialog-renderer>${composer(text, 'Reply')}</ytd-comment-reply-dialog-renderer></div>`,
    ),
  );

const post = (text: string) =>
  `<ytd-browse><h1>Nether Ashby Parish Council</h1><ytd-backstage-post-dialog-renderer>${composer(text, 'Post')}</ytd-backstage-post-dialog-renderer>${said('An older post')}</ytd-browse>`;

const markers: Marker[] = [
  plainTag('ytd-commentbox'),
  plainTag('ytd-comment-thread-renderer'),
  plainTag('ytd-comment-view-model'),
  plainTag('ytd-backstage-post-dialog-renderer'),
  plainTag('ytd-comment-reply-dialog-renderer'),
  renamed('id', 'submit-button'),
  renamed('id', 'contenteditable-root'),
  renamed('id', 'reply-dialog'),
  renamed('id', 'content-text'),
  foreign(),
];

const box = '[contenteditable]';
const control = '#in';

export const YOUTUBE: Fixture[] = [
  {
    name: 'YouTube comment',
    url: 'https://www.youtube.com/watch?v=7',
    html: watch(composer('A comment\nof two lines', 'Comment')),
    box,
    control,
    place: 'comment',
    surface: 'comment',
    text: 'A comment\nof two lines',
    markers,
  },
  {
    name: 'YouTube reply',
    url: 'https://www.youtube.com/watch?v=7',
    html: reply('A reply'),
    box,
    control,
    place: 'reply',
    surface: 'reply',
    text: 'A reply',
    markers,
  },
  {
    name: 'YouTube community post',
    url: 'https://www.youtube.com/@netherashby/posts',
    html: post('A post'),
    box,
    control,
    place: 'community-post',
    surface: 'post',
    text: 'A post',
    markers,
  },
];

export { composer, post, reply, said, watch };
