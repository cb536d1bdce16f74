import { type Fixture, foreign, lexical, plainTag, renamed, without } from './page.ts';

const icon = '<i></i>';
const button = (label: string, inside = icon, more = '') =>
  `<div role="button" tabindex="0" aria-label="${label}" ${more}>${inside}</div>`;

const actions = (id: string) => `<div><div role="button" tabindex="0" aria-label="Like"><span>Like</span></div>
  <div role="button" tabindex="0" aria-label="Leave a comment"><span>Comment</span></div>
  <div role="button" tabindex="0" id="${id}" aria-label="Send this to friends or post it on your profile."><span>Share</span></div></div>`;

const commentForm = (
  text: string,
  more = '',
) => `<form role="presentation"><div><div>${lexical(text, `aria-label="Write a comment…" ${more}`)}
  <div aria-hidden="true">Write a comment…</div></div></div><div>
  <ul><li>${button('Insert an emoji', icon, 'aria-haspopup="dialog"')}</li><li>${button('Attach a photo')}</li><li>${button('Comment with a GIF', icon, 'aria-haspopup="dialog"')}</li></ul>
  <div id="focused-state-composer-submit"><span><div role="button" tabindex="0" aria-label="Comment"><i id="in"></i></div></span></div></div></form>`;

const post = (
  inside = '',
) => `<div aria-posinset="1"><div role="article"><h3><a href="/ann">Ann Other with a very long name indeed</a></h3>
  ${button('Actions for this post', icon, 'aria-haspopup="menu"')}
  <div data-ad-rendering-role="story_message"><div dir="auto">The bins were not emptied</div></div>${actions('share')}${inside}</div></div>`;

const feed = (
  inside: string,
) => `<div role="banner"><input type="search" aria-label="Search Facebook"></div><div role="main"><div>
  ${button("What's on your mind, Jo?", "<span>What's on your mind, Jo?</span>")}</div><div role="feed">${inside}</div></div>`;

/** A comment of one's own while it is edited, with its usual buttons under it. */
const commentEdit = (text: string, cancel: string, save?: string) => `<div role="article" aria-label="Comment by Jo">
  <a href="/jo">Jo Marsh</a><div><div>${lexical(text, 'aria-label="Edit your comment"')}</div>${save ? button(save, `<span>${save}</span>`) : ''}
  <div role="button" tabindex="0" id="cancel"><span>${cancel}</span></div></div>
  <div>${button('Like', '<span>Like</span>')}${button('Reply', '<span>Reply</span>')}${button('Edit', '<span>Edit</span>')}</div></div>`;

const postDialog = (
  text: string,
  words: string,
  more = '',
) => `${feed(post())}<div role="dialog" aria-modal="true"><form method="POST">
  <div><h2>Create post</h2>${button('Close')}</div><div>${button('Edit privacy. Sharing with Friends.', '<span>Friends</span>')}</div>
  <div>${lexical(text, 'aria-label="What\'s on your mind, Jo?"')}<div aria-hidden="true">What's on your mind, Jo?</div></div>${more}
  <div>${button('Emoji', icon, 'aria-haspopup="dialog"')}<div>${button('Photo/video')}${button('Tag people')}${button('More')}</div></div>
  <div><div role="button" tabindex="0" aria-label="${words}"><span><span id="in">${words}</span></span></div></div></form></div>`;

const markers = [
  without('data-lexical-editor'),
  without('data-lexical-text'),
  renamed('role', 'textbox'),
  renamed('role', 'button'),
  renamed('role', 'dialog'),
  renamed('role', 'presentation'),
  renamed('role', 'main'),
  renamed('role', 'article'),
  renamed('id', 'focused-state-composer-submit'),
  without('aria-posinset'),
  without('aria-modal'),
  without('tabindex'),
  plainTag('form'),
  foreign(),
];

export const FACEBOOK: Fixture[] = [
  {
    name: 'Facebook post dialog',
    url: 'https://www.facebook.com/',
    html: postDialog('A post\nof two lines', 'Post'),
    box: '[contenteditable]',
    control: '#in',
    place: 'post-dialog',
    surface: 'post',
    text: 'A post\nof two lines',
    markers,
  },
  {
    name: 'Facebook group post, first step',
    url: 'https://www.facebook.com/groups/55',
    html: postDialog('A post', 'Next'),
    box: '[contenteditable]',
    control: '#in',
    place: 'post-dialog',
    surface: 'post',
    text: 'A post',
    markers,
  },
  {
    name: 'Facebook inline composer',
    url: 'https://www.facebook.com/groups/55',
    html: `<div role="main"><div><form><div>${lexical('A post')}</div><div>${button('Photo/video')}${button('Tag people')}</div>
      <div role="button" tabindex="0" aria-label="Post"><span id="in">Post</span></div></form></div><div role="feed">${post()}</div></div>`,
    box: '[contenteditable]',
    control: '#in',
    place: 'post-inline',
    surface: 'post',
    text: 'A post',
    markers,
  },
  {
    name: 'Facebook comment',
    url: 'https://www.facebook.com/',
    html: feed(post(commentForm('A comment'))),
    box: '[contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'comment',
    surface: 'comment',
    text: 'A comment',
    markers,
  },
  {
    name: 'Facebook comment in the post dialog',
    url: 'https://www.facebook.com/ann/posts/1',
    html: `${feed('')}<div role="dialog" aria-modal="true"><div><h2>Ann's post</h2>${button('Close')}</div>${post()}
      <div role="article" aria-label="Comment by Bob"><div dir="auto">I agree with this</div>${button('Reply', '<span>Reply</span>')}</div>${commentForm('A comment')}</div>`,
    box: '[contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'comment',
    surface: 'comment',
    text: 'A comment',
    markers,
  },
  {
    name: 'Facebook reply',
    url: 'https://www.facebook.com/',
    html: feed(
      post(
        `<div role="article" aria-label="Comment by Bob"><a href="/bob">Bob</a><div dir="auto">I agree</div>${commentForm('A reply')}</div>`,
      ),
    ),
    box: '[contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'reply',
    surface: 'reply',
    text: 'A reply',
    markers,
  },
  {
    name: 'Facebook reel comment',
    url: 'https://www.facebook.com/reel/7',
    html: `<div role="main"><video></video><div data-pagelet="ReelsCommentPane">${commentForm('A comment')}</div></div>`,
    box: '[contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'comment',
    surface: 'comment',
    text: 'A comment',
    markers: [...markers, without('data-pagelet')],
  },
  {
    name: 'Facebook chat page',
    url: 'https://www.facebook.com/messages/e2ee/t/4242',
    html: `<div role="main"><div><a aria-label="Ann Other" href="/ann">Ann</a></div><div role="grid"><div role="row">Hello there</div></div>
      <div><div>${button('Attach')}</div><div>${lexical('A message', 'aria-label="Message"')}<div aria-hidden="true">Aa</div></div>
      <div>${button('Choose an emoji', icon, 'aria-haspopup="dialog"')}</div><span><div role="button" tabindex="0" aria-label="Press Enter to send"><i id="in"></i></div></span></div></div>`,
    box: '[contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'chat-page',
    surface: 'message',
    text: 'A message',
    markers,
  },
  {
    name: 'Facebook chat pop-up',
    url: 'https://www.facebook.com/',
    html: `${feed(post())}<div><div tabindex="-1"><div><a aria-label="Ann Other" href="/ann">Ann</a>${button('Close chat')}</div><div role="grid"><div role="row">Hello there</div></div>
      <div><div>${button('Open more actions')}</div><div>${lexical('A message', 'aria-label="Message"')}</div>
      <div>${button('Choose an emoji', icon, 'aria-haspopup="dialog"')}</div><div role="button" tabindex="0" aria-label="Press Enter to send"><i id="in"></i></div></div></div></div>`,
    box: '[contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'chat-pop-up',
    surface: 'message',
    text: 'A message',
    markers,
  },
  {
    name: 'Messenger',
    url: 'https://www.messenger.com/t/4242',
    html: `<div role="main"><div role="grid"><div role="row">Hello there</div></div><div>${button('Attach')}<div>${lexical('A message')}</div>
      <div role="button" tabindex="0" aria-label="Press Enter to send"><i id="in"></i></div></div></div>`,
    box: '[contenteditable]',
    control: '#in',
    key: { key: 'Enter' },
    place: 'chat-page',
    surface: 'message',
    text: 'A message',
    markers,
  },
  {
    name: 'Facebook text story',
    url: 'https://www.facebook.com/stories/create/',
    html: `<div role="banner"></div><div role="main"><div><textarea aria-label="Start typing">A story</textarea></div>
      <div>${button('Choose a background')}</div><div>${button('Discard', '<span>Discard</span>')}
      <div role="button" tabindex="0" aria-label="Share to story"><span id="in">Share to story</span></div></div></div>`,
    box: 'textarea',
    control: '#in',
    place: 'story',
    surface: 'post',
    text: 'A story',
    markers,
  },
  {
    name: 'Facebook message to a seller',
    url: 'https://www.facebook.com/marketplace/item/5',
    html: `<div role="main"><h1>Garden bench</h1><div dir="auto">Oak, two years old</div><div><textarea aria-label="Message">A message</textarea>
      <div role="button" tabindex="0" aria-label="Send"><span id="in">Send</span></div></div></div>`,
    box: 'textarea',
    control: '#in',
    place: 'enquiry',
    surface: 'message',
    text: 'A message',
    markers,
  },
  {
    name: 'Facebook post in the Business Suite',
    url: 'https://business.facebook.com/latest/composer',
    html: `<div><div>${button('Home', '<span>Home</span>')}</div><div><div><h2>Text</h2>${lexical('A post')}${button('Emoji', icon, 'aria-haspopup="dialog"')}</div>
      <div>Preview</div></div><div>${button('Cancel', '<span>Cancel</span>')}<div role="button" tabindex="0" aria-label="Publish"><span id="in">Publish</span></div></div></div>`,
    box: '[contenteditable]',
    control: '#in',
    place: 'story',
    surface: 'post',
    text: 'A post',
    markers,
  },
  {
    name: 'Facebook share dialog with words',
    url: 'https://www.facebook.com/',
    html: `${feed(post())}<div role="dialog"><form>${button('Close')}<div>${lexical('My words')}</div>
      <div role="button" tabindex="0" aria-label="Share now"><span id="in">Share now</span></div></form><div>${button('Send to Ann', '<span>Ann</span>')}</div></div>`,
    box: '[contenteditable]',
    before: ['#share'],
    control: '#in',
    place: 'share-dialog',
    surface: 'share',
    text: 'My words\n\nThe bins were not emptied',
    markers: [...markers, without('data-ad-rendering-role')],
  },
  {
    name: 'Facebook share dialog without words',
    url: 'https://www.facebook.com/',
    html: `${feed(post())}<div role="dialog"><form>${button('Close')}<div><div contenteditable="true" role="textbox" data-lexical-editor="true"><p><br></p></div></div>
      <div role="button" tabindex="0" aria-label="Share now"><span id="in">Share now</span></div></form></div>`,
    before: ['#share'],
    control: '#in',
    place: 'share-dialog',
    surface: 'share',
    text: 'The bins were not emptied',
    markers: [...markers, without('data-ad-rendering-role')],
  },
  {
    name: 'Facebook share now from the menu',
    url: 'https://www.facebook.com/',
    html: `${feed(post())}<div role="menu"><div role="menuitem" tabindex="0"><span id="in">Share now (Friends)</span></div><div role="menuitem" tabindex="0"><span>Share to Feed</span></div></div>`,
    before: ['#share'],
    control: '#in',
    place: 'share-now',
    surface: 'share',
    text: 'The bins were not emptied',
    markers: [
      renamed('role', 'menuitem'),
      without('data-ad-rendering-role'),
      renamed('role', 'article'),
      without('aria-posinset'),
      without('tabindex'),
      foreign(),
    ],
  },
];

export { commentEdit, commentForm, feed, post, postDialog };
