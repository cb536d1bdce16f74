// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { commentForm, FACEBOOK, feed, post, postDialog } from './pages/facebook.ts';
import { lexical, show } from './pages/page.ts';

const enter = { key: 'Enter', code: 'Enter' };
const HOME = 'https://www.facebook.com/';
const box = '[contenteditable]';

function named(name: string) {
  const found = FACEBOOK.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

describe('a send on Facebook', () => {
  it.each(FACEBOOK)('$name, by its control', ({ url, html, before, control, place, surface, text }) => {
    const page = show(url, html);
    for (const one of before ?? []) page.click(one);
    const send = page.click(control);
    expect(send).toMatchObject({ composer: { place, surface }, layer: 'structure' });
    expect(send?.composer.text()).toBe(text);
  });

  it.each(FACEBOOK.filter(({ key }) => key))('$name, by its key', ({ url, html, key, text, place }) => {
    const send = show(url, html).key(box, key ?? {});
    expect(send?.composer.place).toBe(place);
    expect(send?.composer.text()).toBe(text);
  });

  it.each(['Enter', ' '])('%j on its button, which makes no click of its own', (key) => {
    const page = show(HOME, postDialog('Words', 'Post'));
    expect(page.key('[aria-label="Post"]', { key })?.composer.text()).toBe('Words');
  });

  it('Ctrl and Enter in a post may send and counts', () => {
    expect(show(HOME, postDialog('Words', 'Post')).key(box, { ...enter, ctrlKey: true })).not.toBeNull();
  });

  it('finds the control in a language that no table knows', () => {
    expect(show(HOME, postDialog('Words', 'Xqz yqw')).click('#in')?.layer).toBe('structure');
  });

  it('takes each comment box with its own submit, though their ids are the same', () => {
    const page = show(HOME, feed(`${post(commentForm('First'))}${post(commentForm('Second'))}`));
    const controls = page.page.querySelectorAll<HTMLElement>('[aria-label="Comment"]');
    expect([...controls].map((one) => page.click(one)?.composer.text())).toEqual(['First', 'Second']);
  });

  it('by key where no control is found', () => {
    const page = show('https://www.messenger.com/t/4242', `<div role="main"><div>${lexical('Words')}</div></div>`);
    const send = page.key(box, enter);
    const keys: string[] = [];
    page.find(box).addEventListener('keydown', (event) => keys.push(event.key));
    expect(send?.composer.control()).toBeNull();
    expect(send?.composer.resume()).toBe(true);
    expect(keys).toEqual(['Enter']);
  });

  it('is taken when the dialog has gone', () => {
    const page = show(HOME, postDialog('Words', 'Post'));
    const send = page.click('#in');
    expect(send?.composer.taken()).toBe(false);
    page.find('[role="dialog"]').remove();
    expect(send?.composer.taken()).toBe(true);
  });
});

describe('the site for phones', () => {
  const PHONE = 'https://m.facebook.com/';
  const form = (button: string) =>
    `<div role="main"><form method="post"><textarea name="text">Words</textarea>${button}</form></div>`;

  it.each([
    '<button type="submit" id="b">Post</button>',
    '<input type="submit" value="Post" id="b">',
    '<button type="submit" id="b"><span>Xqz</span></button>',
  ])('%s sends what its textarea holds', (button) => {
    expect(show(PHONE, form(button)).click('#b')?.composer.text()).toBe('Words');
  });

  it('breaks the line by Enter', () => {
    const html = form('<input type="submit" value="Post">');
    expect(show(PHONE, html).key('textarea', enter)).toBeNull();
    expect(show(PHONE, `<article>${html}</article>`).key('textarea', enter)).toBeNull();
  });
});

describe('pages of which only the address is known', () => {
  it('a chat open over a page on which a reel is made is a chat', () => {
    const { html } = named('Facebook chat pop-up');
    const page = show('https://www.facebook.com/reels/create/', html);
    expect(page.key(box, enter)?.composer).toMatchObject({ place: 'chat-pop-up', surface: 'message' });
  });

  it('Enter is a new line where no key is known, and sends in the inbox of the Business Suite', () => {
    const enquiry = named('Facebook message to a seller');
    expect(show(enquiry.url, enquiry.html).key('textarea', enter)).toBeNull();
    const inbox = `<div><div role="row">Hello there</div><div><textarea>Words</textarea>${'<div role="button" tabindex="0" aria-label="Send"><i></i></div>'}</div></div>`;
    const page = show('https://business.facebook.com/latest/inbox/all', inbox);
    expect(page.key('textarea', enter)?.composer).toMatchObject({ place: 'chat-page', surface: 'message' });
  });

  it('owns up where nothing that publishes is found', () => {
    const page = show('https://www.facebook.com/stories/create', '<div role="main"><textarea>Words</textarea></div>');
    expect(page.site.health(page.page)).toMatchObject([{ place: 'story', control: null, resumable: false }]);
  });

  it('a textarea elsewhere on the desktop site is a setting', () => {
    const page = show(HOME, '<div role="main"><textarea>Words</textarea><button id="b">Save</button></div>');
    expect(page.click('#b')).toBeNull();
    expect(page.site.health(page.page)).toEqual([]);
  });
});

describe('left alone on Facebook', () => {
  const comment = feed(post(commentForm('Words')));
  const chat = named('Facebook chat page');
  const cases: [string, string, string, string, KeyboardEventInit | null][] = [
    ['Enter in a post, a new line', HOME, postDialog('Words', 'Post'), box, enter],
    ['Shift and Enter in a comment', HOME, comment, box, { ...enter, shiftKey: true }],
    ['Enter of an input method', HOME, comment, box, { ...enter, keyCode: 229 } as KeyboardEventInit],
    ['a like', HOME, comment, '[aria-label="Like"]', null],
    ['opening the comments', HOME, comment, '[aria-label="Leave a comment"]', null],
    ['opening the share dialog', HOME, comment, '#share', null],
    ['an emoji', HOME, comment, '[aria-label="Insert an emoji"]', null],
    ['a sticker or GIF', HOME, comment, '[aria-label="Comment with a GIF"]', null],
    ['the audience', HOME, postDialog('Words', 'Post'), '[aria-label^="Edit privacy"]', null],
    ['a picture', HOME, postDialog('Words', 'Post'), '[aria-label="Photo/video"]', null],
    ['closing', HOME, postDialog('Words', 'Post'), '[aria-label="Close"]', null],
    ['the search', HOME, comment, 'input', enter],
    ['a quick like in an empty chat', chat.url, chat.html.replace('A message', ''), '#in', null],
    ['an empty comment', HOME, feed(post(commentForm(''))), box, enter],
  ];

  it.each(cases)('%s', (_name, url, html, target, key) => {
    const page = show(url, html);
    expect(key ? page.key(target, key) : page.click(target)).toBeNull();
  });

  it('Enter that picks a name from the open list', () => {
    const page = show(HOME, `${comment}<ul role="listbox" id="names"><li role="option">Ann</li></ul>`);
    page.find(box).setAttribute('aria-expanded', 'true');
    page.find(box).setAttribute('aria-controls', 'names');
    expect(page.key(box, enter)).toBeNull();
  });

  it('a button that is off', () => {
    const page = show(HOME, postDialog('Words', 'Post'));
    page.find('[aria-label="Post"]').setAttribute('aria-disabled', 'true');
    expect(page.click('#in')).toBeNull();
  });

  it('a new post after a share that was given up', () => {
    const page = show(HOME, postDialog('Words', 'Post'));
    page.click('#share');
    page.click(`[aria-label="What's on your mind, Jo?"][role="button"]`);
    expect(page.click('#in')?.composer).toMatchObject({ place: 'post-dialog', surface: 'post' });
  });
});

describe('a post in two steps', () => {
  it('is asked about at Next, and not again at Post with the same words', () => {
    const page = show(named('Facebook group post, first step').url, postDialog('Words', 'Next'));
    const send = page.click('#in');
    expect(send?.composer.resume()).toBe(true);
    const button = page.find('[aria-label="Next"]');
    button.setAttribute('aria-label', 'Post');
    expect(send?.composer.taken()).toBe(true);
    expect(page.click(button)).toBeNull();
    expect(page.click(button)).not.toBeNull();
  });

  it('is asked about again when the words were changed', () => {
    const page = show(HOME, postDialog('Words', 'Next'));
    page.click('#in')?.composer.resume();
    page.find('[aria-label="Next"]').setAttribute('aria-label', 'Post');
    page.find('[data-lexical-text]').textContent = 'Other words';
    expect(page.click('[aria-label="Post"]')?.composer.text()).toBe('Other words');
  });
});
