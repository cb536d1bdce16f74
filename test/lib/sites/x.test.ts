// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { compositionEnded } from '../../../lib/sites/shared/keys.ts';
import { draft, show } from './pages/page.ts';
import { article, box, home, menu, modal, X } from './pages/x.ts';

const enter = { key: 'Enter', code: 'Enter' };
const HOME = 'https://x.com/home';
const editor = '.public-DraftEditor-content';

function fixture(name: string) {
  const found = X.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

describe('a send on X', () => {
  it.each(X)('$name, by its control', ({ url, html, before, control, place, surface, text }) => {
    const page = show(url, html);
    const area = page.page.querySelector('textarea');
    if (area) area.value = text;
    for (const one of before ?? []) page.click(one);
    const send = page.click(control);
    expect(send).toMatchObject({ composer: { place, surface }, layer: 'structure' });
    expect(send?.composer.text()).toBe(text);
  });

  it.each(X.filter(({ key }) => key))('$name, by its key', ({ url, html, box, key, text, place }) => {
    const page = show(url, html);
    const area = page.page.querySelector('textarea');
    if (area) area.value = text;
    const send = page.key(box ?? '', key ?? {});
    expect(send?.composer.place).toBe(place);
    expect(send?.composer.text()).toBe(text);
  });

  it('takes the editor that has the key, not the one behind the dialog', () => {
    const page = show('https://x.com/compose/post', modal(box('In the modal'), 'Post').replace('second', ''));
    expect(page.key('[role="dialog"] .public-DraftEditor-content', { ...enter, ctrlKey: true })?.composer.text()).toBe(
      'In the modal',
    );
    expect(page.click('[data-testid="tweetButton"]')?.composer.text()).toBe('In the modal');
  });

  it('goes on with Ctrl and Enter while a list of people is open', () => {
    const page = show(HOME, `${home('Hello @an')}<div role="listbox"><div role="option">@ann</div></div>`);
    expect(page.key(editor, { ...enter, ctrlKey: true })).not.toBeNull();
  });

  it('presses the control that is there now', () => {
    const page = show(HOME, home('Words'));
    const send = page.click('[data-testid="tweetButtonInline"]');
    const old = page.find('[data-testid="tweetButtonInline"]');
    const fresh = old.cloneNode(true) as HTMLElement;
    old.replaceWith(fresh);
    let presses = 0;
    fresh.addEventListener('click', () => {
      presses += 1;
    });
    expect(send?.composer.resume()).toBe(true);
    expect(presses).toBe(1);
  });

  it('is not resumed by a control that is off', () => {
    const page = show(HOME, home('Words'));
    const send = page.click('[data-testid="tweetButtonInline"]');
    page.find('[data-testid="tweetButtonInline"]').setAttribute('aria-disabled', 'true');
    expect(send?.composer.resume()).toBe(false);
  });

  it('is taken when the editor was emptied', () => {
    const page = show(HOME, home('Words'));
    const send = page.click('[data-testid="tweetButtonInline"]');
    expect(send?.composer.taken()).toBe(false);
    page.find('[data-text]').textContent = '';
    expect(send?.composer.taken()).toBe(true);
  });
});

describe('left alone on X', () => {
  const cases: [string, string, string, KeyboardEventInit | null][] = [
    ['Enter, a new line', home('Words'), editor, enter],
    ['Shift and Enter', home('Words'), editor, { ...enter, shiftKey: true }],
    ['Ctrl, Alt and Enter', home('Words'), editor, { ...enter, ctrlKey: true, altKey: true }],
    ['Enter of an input method', home('Words'), editor, { ...enter, ctrlKey: true, isComposing: true }],
    ['an ordinary key', home('Words'), editor, { key: 'a' }],
    ['an empty box', home(''), '[data-testid="tweetButtonInline"]', null],
    ['who can reply', home('Words'), '[aria-label="Everyone can reply"]', null],
    ['scheduling', home('Words'), '[data-testid="scheduleOption"]', null],
    ['a further post', home('Words'), '[data-testid="addButton"]', null],
    [
      'discarding',
      modal(box('Words'), 'Post').replace(
        /(<\/div>\s*)$/u,
        '<button data-testid="confirmationSheetCancel"><span>Xqz</span></button>$1',
      ),
      '[data-testid="confirmationSheetCancel"]',
      null,
    ],
    ['an emoji', home('Words'), '[aria-label="Add emoji"]', null],
    ['a GIF', home('Words'), '[aria-label="Add a GIF"]', null],
    ['the drafts', modal(box('Words'), 'Post'), '[data-testid="unsentButton"]', null],
    ['a like', home('Words'), '[data-testid="like"]', null],
    ['a follow', home('Words'), 'aside button', null],
    ['the button that opens the modal', home('Words'), '[data-testid="SideNav_NewTweet_Button"]', null],
    [
      'the quote item',
      menu('<div role="menuitem" tabindex="0" data-testid="retweetConfirm">Repost</div>'),
      'a[role="menuitem"]',
      null,
    ],
    ['the search', home('Words'), '[data-testid="SearchBox_Search_Input"]', enter],
  ];

  it.each(cases)('%s', (_name, html, target, key) => {
    const page = show(HOME, html);
    if (html.includes('role="menu"')) page.click('#t1 [data-testid="retweet"]');
    expect(key ? page.key(target, key) : page.click(target)).toBeNull();
  });

  it('a control that is off', () => {
    const page = show(HOME, home('Words'));
    page.find('[data-testid="tweetButtonInline"]').setAttribute('aria-disabled', 'true');
    expect(page.click('[data-testid="tweetButtonInline"]')).toBeNull();
    expect(page.key(editor, { ...enter, ctrlKey: true })).toBeNull();
  });

  it('the Enter that ends a composition', async () => {
    const { url, html } = fixture('X Chat');
    const page = show(url, html);
    (page.find('textarea') as HTMLTextAreaElement).value = 'Words';
    compositionEnded();
    expect(page.key('textarea', enter)).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(page.key('textarea', enter)).not.toBeNull();
  });

  it('Enter that picks from a list in a chat', () => {
    const { url, html } = fixture('X old direct message');
    const page = show(url, html);
    page.find('[contenteditable]').setAttribute('aria-activedescendant', 'one');
    document.body.insertAdjacentHTML('beforeend', '<div role="listbox"><div role="option" id="one">Ann</div></div>');
    expect(page.key('[contenteditable]', enter)).toBeNull();
  });

  it('a profile text', () => {
    const page = show(
      'https://x.com/settings/profile',
      '<div role="dialog"><input type="text"><textarea name="description">Words</textarea><button id="save">Save</button></div>',
    );
    expect(page.click('#save')).toBeNull();
  });
});

describe('where a post on X stands', () => {
  it('tells the account and what is answered', () => {
    const page = show('https://x.com/compose/post', modal(article('t9', 'Words replied to') + box('A reply'), 'Reply'));
    const send = page.click('[data-testid="tweetButton"]');
    expect(send?.composer.context()).toEqual({
      account: { id: 'jomarsh', name: 'Cllr Jo Marsh', as: 'councillor' },
      conversation: { audience: 'public' },
      quoted: 'Words replied to',
    });
  });

  it.each([
    ['g123', 'group'],
    ['12-34', 'person'],
    ['requests', 'unknown'],
  ])('a chat with the address %s has the audience %s', (id, audience) => {
    const page = show(`https://x.com/i/chat/${id}`, fixture('X Chat').html);
    expect(page.site.composerAt(page.find('textarea'))?.context().conversation).toEqual({ id, title: 'Ann', audience });
  });

  it('shows its health', () => {
    const page = show(HOME, home('Words'));
    expect(page.site.health(page.page)).toEqual([
      {
        place: 'post-inline',
        layer: 'structure',
        editor: 'draft-js',
        control: 'structure',
        resumable: true,
        write: 'paste',
      },
    ]);
  });

  it('owns up to a box that it does not know', () => {
    const page = show('https://x.com/settings', `<div role="dialog"><div contenteditable="true"></div></div>`);
    expect(page.site.health(page.page)).toEqual([
      { place: 'unknown-box', layer: null, editor: null, control: null, resumable: false, write: null },
    ]);
  });

  it('finds the box again after the site drew it anew', () => {
    const page = show(HOME, home('Words'));
    const send = page.click('[data-testid="tweetButtonInline"]');
    const host = page.find('[data-testid="tweetTextarea_0RichTextInputContainer"]');
    host.innerHTML = draft('Words, drawn anew', 'data-testid="tweetTextarea_0"');
    expect(send?.composer.text()).toBe('Words, drawn anew');
  });
});
