import { type Fixture, foreign, lexical, plainTag, renamed, without } from './page.ts';

const url = 'https://web.whatsapp.com/';

const side = `<div id="side"><div><div contenteditable="true" role="textbox" data-tab="3" data-lexical-editor="true" aria-label="Search or start a new chat" id="search"><p>${'Ann'}</p></div></div>
  <div id="pane-side"><div role="grid"><div role="row"><span title="Ann">Ann</span></div></div></div></div>`;

const icon = (name: string) => `<span aria-hidden="true" data-icon="${name}"><svg><title>${name}</title></svg></span>`;

const messages = `<div role="application"><div role="row"><div data-id="ABC" id="m1"><span dir="ltr" class="x"><span>Message to be passed on</span></span><span dir="auto">12:01</span></div></div></div>`;

const footer = (
  text: string,
  extra = '',
) => `<footer>${extra}<div><button aria-label="Attach" aria-haspopup="menu">${icon('plus')}</button>
  <button aria-label="Emojis">${icon('smiley')}</button><div><div>${lexical(text, 'data-tab="10" aria-label="Type a message" data-testid="conversation-compose-box-input"')}</div></div>
  <div><button data-tab="11" aria-label="Send" id="send"><span aria-hidden="true" data-icon="wds-ic-send-filled"><svg id="in"><title>wds-ic-send-filled</title></svg></span></button></div></div></footer>`;

const app = (main: string, over = '') =>
  `<div id="app"><div>${side}<div id="main"><header><div><span title="Allotments" dir="auto">Allotments</span><span title="Ann, Bob, Cy, You">Ann, Bob, Cy, You</span></div></header>${messages}${main}</div></div>${over}</div>`;

const chat = (text: string, extra = '') => app(footer(text, extra));

const overlay = (
  inside: string,
  text: string,
  box = '',
  more = '',
) => `<div><div>${inside}</div><div><div ${box}>${lexical(text, 'aria-label="Type something"')}</div>
  <div>${more}<div role="button" tabindex="0" aria-label="Send"><span data-icon="wds-ic-send-filled"><svg id="in"></svg></span></div></div></div></div>`;

const markers = [
  renamed('id', 'main'),
  renamed('id', 'side'),
  plainTag('footer'),
  plainTag('header'),
  without('data-tab'),
  without('data-icon'),
  without('data-testid'),
  without('data-lexical-editor'),
  without('data-lexical-text'),
  renamed('role', 'textbox'),
  renamed('role', 'button'),
  without('aria-label', 'button'),
  foreign(),
];

export const WHATSAPP: Fixture[] = [
  {
    name: 'WhatsApp chat',
    url,
    html: chat('A message\nof two lines'),
    box: '[data-lexical-editor][aria-label="Type a message"], #app > div > div:last-child [contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'chat',
    surface: 'message',
    text: 'A message\nof two lines',
    markers,
  },
  {
    name: 'WhatsApp reply',
    url,
    html: chat('An answer', '<div data-testid="quoted-message"><span dir="auto">What do you think?</span></div>'),
    box: '#app > div > div:last-child [contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'chat',
    surface: 'message',
    text: 'An answer',
    markers,
  },
  {
    name: 'WhatsApp edit',
    url,
    html: app(
      '',
      `<div role="dialog"><div data-testid="edit-message-composer">${lexical('Put right')}</div><button data-testid="edit-message-confirm-button" aria-label="Done">${icon('checkmark')}<i id="in"></i></button></div>`,
    ),
    box: '#app > div:last-child [contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'edit',
    surface: 'message',
    text: 'Put right',
    markers: [without('data-testid'), renamed('role', 'dialog'), without('data-lexical-editor'), foreign()],
  },
  {
    name: 'WhatsApp caption',
    url,
    html: app('', overlay('<img src="blob:x">', 'A caption', 'data-testid="media-caption-input-container"')),
    box: '#app > div:last-child [contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'caption',
    surface: 'message',
    text: 'A caption',
    markers,
  },
  {
    name: 'WhatsApp text status',
    url,
    html: app(
      '',
      overlay('<button aria-label="Close"></button>', 'My status', '', '<button aria-label="Emoji"></button>'),
    ),
    box: '#app > div:last-child [contenteditable]',
    control: '#in',
    place: 'status',
    surface: 'post',
    text: 'My status',
    markers,
  },
  {
    name: 'WhatsApp forward',
    url,
    html: app(
      footer(''),
      `<div role="dialog" data-testid="forward-compose"><div><div contenteditable="true" role="textbox" data-tab="3"><p><br></p></div></div>
       <div role="list"><div role="listitem"><input type="checkbox" checked><span>Ann</span></div></div><div><span>Ann</span><div role="button" tabindex="0" aria-label="Send"><span data-icon="wds-ic-send-filled"><svg id="in2"></svg></span></div></div></div>`,
    ),
    before: ['#m1 span'],
    control: '#in2',
    place: 'forward',
    surface: 'share',
    text: 'Message to be passed on',
    markers: [
      renamed('role', 'dialog'),
      without('data-testid'),
      without('data-icon'),
      renamed('role', 'list'),
      renamed('data-id', 'ABC'),
      foreign(),
    ],
  },
];

export { chat };
