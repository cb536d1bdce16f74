import { draft, type Fixture, foreign, plainTag, renamed, without } from './page.ts';

const icon = '<svg><title>icon</title><path d="M0 0"/></svg>';

const tools = `<div data-testid="toolBar"><nav role="navigation"><div role="tablist">
  <button role="button" aria-label="Add photos or video">${icon}</button>
  <button role="button" aria-label="Add a GIF">${icon}</button>
  <button role="button" aria-label="Add emoji" aria-haspopup="menu">${icon}</button>
  <button role="button" data-testid="scheduleOption" aria-label="Schedule post">${icon}</button></div></nav>
  <div><button role="button" data-testid="addButton" aria-label="Add post">${icon}</button>SEND</div></div>`;

const settings =
  '<button role="button" aria-label="Everyone can reply" aria-haspopup="menu"><span>Everyone can reply</span></button>';

const send = (id: string, words: string) =>
  tools.replace(
    'SEND',
    `<button role="button" data-testid="${id}"><div dir="ltr"><span><span id="in">${words}</span></span></div></button>`,
  );

const box = (text: string, index = 0) =>
  `<div data-testid="tweetTextarea_${index}RichTextInputContainer">${draft(text, `data-testid="tweetTextarea_${index}" aria-label="Post text"`)}</div>`;

const article = (
  id: string,
  text: string,
  group = '',
) => `<article data-testid="tweet" tabindex="0" role="article" id="${id}">
  <div data-testid="User-Name"><a href="/jo"><span>Jo Marsh of the long display name</span></a><time>1h</time></div>
  <div data-testid="tweetText" lang="en" dir="auto"><span>${text}</span></div>
  <div role="group"><button data-testid="reply" aria-label="3 Replies. Reply">${icon}<span>3</span></button>
  ${group || `<button data-testid="retweet" aria-label="2 reposts. Repost" aria-haspopup="menu">${icon}<span>2</span></button>`}
  <button data-testid="like" aria-label="9 Likes. Like">${icon}<span>9</span></button>
  <button aria-label="Share post" aria-haspopup="menu">${icon}</button></div></article>`;

const nav = `<header role="banner"><nav role="navigation"><a data-testid="AppTabBar_Profile_Link" href="/jomarsh">Profile</a>
  <button data-testid="SideNav_NewTweet_Button">Post</button>
  <button data-testid="SideNav_AccountSwitcher_Button"><span>Cllr Jo Marsh</span><span>@jomarsh</span></button></nav></header>`;

const aside =
  '<aside role="complementary"><input data-testid="SearchBox_Search_Input" role="combobox"><button><span>Follow</span></button></aside>';

const home = (
  text: string,
) => `<div id="react-root"><div><div>${nav}<main role="main"><div><div data-testid="primaryColumn">
  <div><nav role="navigation"><div role="tablist"><a role="tab" href="/home">For you</a></div></nav></div>
  <div><div><div><div>${box(text)}</div>${settings}</div><div>${send('tweetButtonInline', 'Post')}</div></div></div>
  <section role="region"><button><span>Show 35 posts</span></button>${article('t1', 'Some other words')}${article('t2', 'More words')}</section>
  </div></div>${aside}</main></div></div></div>`;

const modal = (inside: string, words: string) => `${home('')}<div id="layers"><div><div data-testid="twc-cc-mask"></div>
  <div role="dialog" aria-modal="true"><div><div><button role="button" aria-label="Close" data-testid="app-bar-close">${icon}</button>
  <button role="button" data-testid="unsentButton"><span>Drafts</span></button></div>${inside}${settings}${send('tweetButton', words)}</div></div></div></div>`;

const menu = (
  inside: string,
) => `<div id="react-root">${nav}<main role="main">${article('t1', 'Words to repost')}${article('t2', 'Not these')}</main></div>
  <div id="layers"><div><div role="menu"><div>${inside}<a role="menuitem" href="/compose/post"><span>Quote</span></a></div></div></div></div>`;

const postMarkers = [
  without('data-testid'),
  renamed('data-testid', 'tweetButton'),
  renamed('data-testid', 'tweetButtonInline'),
  renamed('data-testid', 'toolBar'),
  without('role', 'button'),
  renamed('role', 'textbox'),
  renamed('role', 'dialog'),
  without('aria-modal'),
  renamed('id', 'layers'),
  renamed('class', 'public-DraftEditor-content'),
  plainTag('article'),
  plainTag('main'),
  plainTag('section'),
  foreign(),
];

const chatMarkers = [
  without('data-testid'),
  plainTag('form'),
  without('aria-label'),
  without('type'),
  plainTag('main'),
];

export const X: Fixture[] = [
  {
    name: 'X home box',
    url: 'https://x.com/home',
    html: home('First line\nsecond'),
    box: '.DraftEditor-root [contenteditable]',
    control: '#in',
    key: { key: 'Enter', ctrlKey: true },
    place: 'post-inline',
    surface: 'post',
    text: 'First line\nsecond',
    markers: postMarkers,
  },
  {
    name: 'X modal',
    url: 'https://x.com/compose/post',
    html: modal(box('A post'), 'Post'),
    box: '#layers [contenteditable], [role="dialog"] [contenteditable], body > div:last-child [contenteditable]',
    control: 'body > div:last-child #in',
    key: { key: 'Enter', metaKey: true },
    place: 'post-modal',
    surface: 'post',
    text: 'A post',
    markers: postMarkers,
  },
  {
    name: 'X thread',
    url: 'https://x.com/compose/post',
    html: modal(box('One') + box('Two', 1), 'Post all'),
    box: 'body > div:last-child [contenteditable]',
    control: 'body > div:last-child #in',
    key: { key: 'Enter', ctrlKey: true },
    place: 'thread',
    surface: 'post',
    text: 'One\n\nTwo',
    markers: postMarkers,
  },
  {
    name: 'X reply in the modal',
    url: 'https://x.com/compose/post',
    html: modal(article('t9', 'Words replied to') + box('A reply'), 'Reply'),
    box: 'body > div:last-child [contenteditable]',
    control: 'body > div:last-child #in',
    key: { key: 'Enter', ctrlKey: true },
    place: 'reply-modal',
    surface: 'reply',
    text: 'A reply',
    markers: postMarkers,
  },
  {
    name: 'X reply in the thread',
    url: 'https://x.com/jo/status/123',
    html: `<div id="react-root">${nav}<main role="main"><div data-testid="primaryColumn"><section role="region">${article('t1', 'The post itself')}
      <div><div><div>${box('A reply')}</div>${send('tweetButtonInline', 'Reply')}</div></div>${article('t2', 'Another reply')}</section></div>${aside}</main></div>`,
    box: '[contenteditable]',
    control: '#in',
    key: { key: 'Enter', ctrlKey: true },
    place: 'reply-inline',
    surface: 'reply',
    text: 'A reply',
    markers: postMarkers,
  },
  {
    name: 'X quote',
    url: 'https://x.com/compose/post',
    html: modal(
      `${box('Look at this')}<div data-testid="attachments"><div role="link" tabindex="0"><div data-testid="User-Name"><span>Ann</span><time>2h</time></div><div data-testid="tweetText" lang="en"><span>Quoted words</span></div></div></div>`,
      'Post',
    ),
    box: 'body > div:last-child [contenteditable]',
    control: 'body > div:last-child #in',
    key: { key: 'Enter', ctrlKey: true },
    place: 'quote',
    surface: 'share',
    text: 'Look at this\n\nQuoted words',
    markers: postMarkers,
  },
  {
    name: 'X Chat',
    url: 'https://x.com/i/chat/123-456',
    html: `<div id="react-root">${nav}<main role="main"><div data-testid="dm-conversation-header"><a href="/ann"><span data-testid="dm-conversation-username">Ann</span></a></div>
      <ul><li data-testid="message-1">Hello there</li></ul><div data-testid="dm-composer-container"><form data-testid="dm-composer-form">
      <button type="button" aria-label="Attach">${icon}</button><textarea data-testid="dm-composer-textarea"></textarea>
      <button type="button" aria-label="Emoji" aria-haspopup="dialog">${icon}</button>
      <button type="button" aria-label="Send" data-testid="dm-composer-send-button"><i id="in"></i></button></form></div></main></div>`,
    box: 'textarea',
    control: '#in',
    key: { key: 'Enter' },
    place: 'chat',
    surface: 'message',
    text: 'A message',
    markers: chatMarkers,
  },
  {
    name: 'X old direct message',
    url: 'https://twitter.com/messages/99-1',
    html: `<div id="react-root">${nav}<main role="main"><ul><li>Hello there</li></ul><aside role="complementary"><div><button aria-label="Media">${icon}</button>
      <div>${draft('A message', 'data-testid="dmComposerTextInput"')}</div><button aria-label="Send" data-testid="dmComposerSendButton"><i id="in"></i></button></div></aside></main></div>`,
    box: '[contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'chat',
    surface: 'message',
    text: 'A message',
    markers: chatMarkers,
  },
  {
    name: 'X repost',
    url: 'https://x.com/home',
    html: menu('<div role="menuitem" tabindex="0" data-testid="retweetConfirm"><span id="in">Repost</span></div>'),
    before: ['#t1 button:nth-of-type(2), #t1 [role="group"] > :nth-child(2)'],
    control: '#in',
    place: 'repost',
    surface: 'share',
    text: 'Words to repost',
    markers: [
      renamed('data-testid', 'retweetConfirm'),
      renamed('data-testid', 'retweet'),
      renamed('data-testid', 'tweetText'),
      renamed('data-testid', 'tweet'),
      renamed('role', 'menu'),
      renamed('role', 'menuitem'),
      renamed('role', 'group'),
      renamed('id', 'layers'),
      without('href', '[role="menuitem"]'),
      plainTag('article'),
      foreign(),
    ],
  },
];

export { article, box, home, menu, modal };
