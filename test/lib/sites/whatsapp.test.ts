// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { forgetPreference } from '../../../lib/sites/whatsapp/enter.ts';
import { type Shown, show } from './pages/page.ts';
import { chat, WHATSAPP } from './pages/whatsapp.ts';

const URL = 'https://web.whatsapp.com/';
const enter = { key: 'Enter', code: 'Enter' };
const box = 'footer [contenteditable]';

afterEach(forgetPreference);

function named(name: string) {
  const found = WHATSAPP.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

/** Presses Enter, lets the editor do what it does, and releases. */
function press(page: Shown, modifiers: KeyboardEventInit, then: 'sends' | 'breaks' | 'nothing') {
  const send = page.key(box, { ...enter, ...modifiers });
  if (then === 'sends') page.find(box).innerHTML = '<p><br></p>';
  if (then === 'breaks') page.find(box).insertAdjacentHTML('beforeend', '<p><br></p>');
  page.key(box, { ...enter, ...modifiers }, 'keyup');
  return send;
}

const sending = {
  plain: {},
  ctrl: { ctrlKey: true },
  alt: { altKey: true },
  shift: { shiftKey: true },
  meta: { metaKey: true },
};
const sendsOf = (page: Shown) =>
  Object.entries(sending).flatMap(([name, modifiers]) => {
    const send = page.key(box, { ...enter, ...modifiers });
    return send ? [{ name, send }] : [];
  });
/** The ways that are sends for certain, as far as anybody can tell. */
const variants = (page: Shown) => sendsOf(page).flatMap(({ name, send }) => (send.breakLine ? [] : [name]));

describe('a send on WhatsApp', () => {
  it.each(WHATSAPP)('$name, by its control', ({ url, html, before, control, place, surface, text }) => {
    const page = show(url, html);
    for (const one of before ?? []) page.click(one);
    const send = page.click(control);
    expect(send).toMatchObject({ composer: { place, surface }, layer: 'structure' });
    expect(send?.composer.text()).toBe(text);
  });

  it.each(WHATSAPP.filter(({ key }) => key))('$name, by its key', ({ url, html, box, key, text, place }) => {
    const send = show(url, html).key(box ?? '', key ?? {});
    expect(send?.composer.place).toBe(place);
    expect(send?.composer.text()).toBe(text);
  });

  it('a caption, by Enter while nothing has the focus', () => {
    const { url, html } = named('WhatsApp caption');
    expect(show(url, html).key('body', enter)?.composer.text()).toBe('A caption');
  });

  it('goes on by the button, also where a key was pressed', () => {
    const page = show(URL, chat('Words'));
    let presses = 0;
    page.find('#send').addEventListener('click', () => {
      presses += 1;
    });
    expect(page.key(box, enter)?.composer.resume()).toBe(true);
    expect(presses).toBe(1);
  });

  it('in a channel is a post', () => {
    const html = chat('Words').replace('<header>', '<header><span data-icon="newsletter-outline"></span>');
    const send = show(URL, html).click('#send');
    expect(send?.composer).toMatchObject({ place: 'channel', surface: 'post' });
    expect(send?.composer.context().conversation?.audience).toBe('channel');
  });

  it('forwards what is ticked, not what was clicked before', () => {
    const { html } = named('WhatsApp forward');
    const ticked =
      '<div role="row" data-id="B"><input type="checkbox" checked><span dir="ltr">Ticked words</span></div>';
    const page = show(URL, html.replace('<div role="application">', `<div role="application">${ticked}`));
    page.click('#m1 span');
    expect(page.click('#in2')?.composer.text()).toBe('Ticked words');
  });
});

describe('Enter on WhatsApp', () => {
  it('may send with all but Shift while the preference is unknown', () => {
    expect(variants(show(URL, chat('Words')))).toEqual(['plain', 'ctrl', 'alt', 'meta']);
  });

  it('with Shift may as well be a new line then, which can be made without the key', () => {
    const page = show(URL, chat('Words'));
    const unsure = sendsOf(page).filter(({ send }) => send.breakLine);
    expect(unsure.map(({ name }) => name)).toEqual(['shift']);
    const announced: string[] = [];
    page.find(box).addEventListener('beforeinput', (event) => {
      announced.push((event as InputEvent).inputType);
      event.preventDefault();
    });
    expect(unsure[0]?.send.breakLine?.()).toBe(true);
    expect(announced).toEqual(['insertLineBreak']);
    page.find(box).insertAdjacentHTML('beforeend', '<p><br></p>');
    page.key(box, { ...enter, shiftKey: true }, 'keyup');
    expect(sendsOf(page).filter(({ send }) => send.breakLine)).toHaveLength(1);
  });

  it('sends without Ctrl, Alt and Shift once it was seen to', () => {
    press(show(URL, chat('Words')), {}, 'sends');
    expect(variants(show(URL, chat('Words')))).toEqual(['plain', 'meta']);
  });

  it('sends only with another key once it was seen to make a new line', () => {
    press(show(URL, chat('Words')), {}, 'breaks');
    expect(variants(show(URL, chat('Words')))).toEqual(['ctrl', 'alt', 'shift', 'meta']);
  });

  it('learns from Shift and Enter too', () => {
    press(show(URL, chat('Words')), { shiftKey: true }, 'sends');
    expect(variants(show(URL, chat('Words')))).toEqual(['ctrl', 'alt', 'shift', 'meta']);
    press(show(URL, chat('Words')), { shiftKey: true }, 'breaks');
    expect(variants(show(URL, chat('Words')))).toEqual(['plain', 'meta']);
  });

  it('teaches nothing where it was held and the button sent', () => {
    const page = show(URL, chat('Words'));
    page.key(box, enter)?.composer.resume();
    page.find(box).innerHTML = '<p><br></p>';
    page.key(box, enter, 'keyup');
    expect(variants(show(URL, chat('Words')))).toEqual(['plain', 'ctrl', 'alt', 'meta']);
  });
});

describe('left alone on WhatsApp', () => {
  it.each([
    ['Enter in the search', '#search', enter],
    ['Enter of an input method', box, { ...enter, isComposing: true }],
    ['an ordinary key', box, { key: 'a' }],
  ])('%s', (_name, target, key) => {
    expect(show(URL, chat('Words')).key(target, key)).toBeNull();
  });

  it.each(['[aria-label="Attach"]', '[aria-label="Emojis"]'])('%s', (control) => {
    expect(show(URL, chat('Words')).click(control)).toBeNull();
  });

  const { url, html: edit } = named('WhatsApp edit');
  const caption = named('WhatsApp caption').html;
  it.each([
    [
      'cancelling an edit',
      edit.replace(/<button/u, '<button id="b"><span data-icon="x-alt"></span></button><button'),
      '#b',
    ],
    [
      'cancelling an edit, after its tick',
      edit.replace('</button>', '</button><button id="b" aria-label="Anuluj"><i></i></button>'),
      '#b',
    ],
    [
      'closing a picture',
      caption.replace('<div><div><img', '<div><div><button id="b"><span data-icon="x"></span></button><img'),
      '#b',
    ],
    [
      'a sticker beside a caption',
      caption.replace(
        '<div role="button"',
        '<button id="b"><span data-icon="wds-ic-sticker-smiley"></span></button><div role="button"',
      ),
      '#b',
    ],
    [
      'sending later',
      chat('Words').replace(
        '</button></div></div></footer>',
        '</button><button id="b"><span data-icon="schedule-send"></span></button></div></div></footer>',
      ),
      '#b',
    ],
  ])('%s', (_name, html, control) => {
    expect(show(url, html).click(control)).toBeNull();
  });

  it('the microphone of an empty box', () => {
    const html = chat('')
      .replaceAll('wds-ic-send-filled', 'mic-outlined')
      .replace('aria-label="Send"', 'aria-label="Voice message"');
    expect(show(URL, html).click('#send')).toBeNull();
  });

  it('Enter in a text status, a new line', () => {
    const { url, html, box: status } = named('WhatsApp text status');
    expect(show(url, html).key(status ?? '', enter)).toBeNull();
  });

  it('Enter in a text status also where its box is called like that of chats, and no chat is told as its place', () => {
    const { url, html, box: status } = named('WhatsApp text status');
    const page = show(url, html);
    page.find(status ?? '').setAttribute('data-tab', '10');
    expect(page.key(status ?? '', enter)).toBeNull();
    const composer = page.site.composerAt(page.find(status ?? ''));
    expect(composer?.place).toBe('status');
    expect(composer?.context().conversation).toEqual({ audience: 'unknown' });
  });

  it('Enter that picks an emoji', () => {
    const page = show(
      URL,
      chat('Words :smi').replace('<footer>', '<footer><div role="listbox"><div role="option">😀</div></div>'),
    );
    expect(page.key(box, enter)).toBeNull();
  });

  it('deleting a message', () => {
    const page = show(
      URL,
      `${chat('')}<div role="dialog"><button id="delete"><span>Delete for me</span></button></div>`,
    );
    page.click('#m1 span');
    expect(page.click('#delete')).toBeNull();
  });
});

describe('where a message on WhatsApp stands', () => {
  it('tells the title, and a group by its members', () => {
    expect(show(URL, chat('Words')).key(box, enter)?.composer.context()).toEqual({
      conversation: { title: 'Allotments', audience: 'group' },
    });
  });

  it('does not guess', () => {
    const html = chat('Words').replace(/<span title="Ann, Bob.*?<\/span>/u, '');
    expect(show(URL, html).key(box, enter)?.composer.context().conversation?.audience).toBe('unknown');
  });

  it('tells what is answered', () => {
    const { html } = named('WhatsApp reply');
    expect(show(URL, html).key(box, enter)?.composer.context().quoted).toBe('What do you think?');
  });
});
