// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { forgetPreference } from '../../../../lib/sites/whatsapp/enter.ts';
import { commentEdit, FACEBOOK, feed, post } from '../pages/facebook.ts';
import { lexical, type Shown, show } from '../pages/page.ts';
import { WHATSAPP } from '../pages/whatsapp.ts';
import { home, X } from '../pages/x.ts';

const HOME = 'https://www.facebook.com/';
const enter = { key: 'Enter', code: 'Enter' };
const fixtures = [...X, ...FACEBOOK, ...WHATSAPP];

afterEach(() => {
  forgetPreference();
  document.body.onclick = null;
  document.body.onkeydown = null;
});

/** Everything that is pressed from now on: names of controls that were clicked, and keys that reached an editor. */
function presses(page: Shown): string[] {
  const seen: string[] = [];
  const note = (event: Event) => {
    const target = event.target as HTMLElement;
    if (event instanceof KeyboardEvent) {
      const held = ['ctrl', 'alt', 'shift', 'meta'].filter((name) => event[`${name}Key` as 'ctrlKey']);
      seen.push([...held, event.key].join('+'));
    } else seen.push(target.getAttribute('aria-label') ?? target.textContent ?? '');
    event.preventDefault();
  };
  page.page.body.onclick = note;
  page.page.body.onkeydown = note;
  return seen;
}

/** Takes away all by which a control could be known but its place: a site and a language that no table knows. */
function bare(page: Shown): void {
  for (const one of page.page.querySelectorAll('button,[role="button"]')) {
    one.setAttribute('aria-label', 'Xqz');
    for (const text of one.querySelectorAll('span')) if (text.childElementCount === 0) text.textContent = 'Xqz';
    for (const marked of [one, ...one.querySelectorAll('*')])
      for (const name of ['data-testid', 'data-icon', 'data-tab']) marked.removeAttribute(name);
  }
  page.page.querySelector('#focused-state-composer-submit')?.removeAttribute('id');
}

describe('after a key, where nothing bears a control out', () => {
  it.each(fixtures.filter(({ key }) => key))('$name: the same key, and no control', async (fixture) => {
    const page = show(fixture.url, fixture.html);
    bare(page);
    const area = page.page.querySelector('textarea');
    if (area) area.value = fixture.text;
    const send = page.key(fixture.box ?? '', fixture.key ?? {});
    await send?.composer.ready?.();
    const seen = presses(page);
    expect(send?.composer.control()).toBeNull();
    expect(send?.composer.resume()).toBe(true);
    const held = fixture.key?.ctrlKey ? 'ctrl+' : fixture.key?.metaKey ? 'meta+' : '';
    expect(seen).toEqual([`${held}Enter`]);
  });

  it('nothing, while a list is open from which the key would pick', () => {
    const page = show('https://www.messenger.com/t/1', `<div role="main"><div>${lexical('Words')}</div></div>`);
    const send = page.key('[contenteditable]', enter);
    document.body.insertAdjacentHTML('beforeend', '<ul role="listbox" id="l"><li role="option" id="o">Ann</li></ul>');
    page.find('[contenteditable]').setAttribute('aria-activedescendant', 'o');
    const seen = presses(page);
    expect(send?.composer.resume()).toBe(false);
    expect(seen).toEqual([]);
  });
});

describe('after a press', () => {
  const control = '[data-testid="tweetButtonInline"]';

  it('the control that was pressed, whatever the structure says meanwhile', () => {
    const page = show('https://x.com/home', home('Words'));
    bare(page);
    const send = page.click('#in');
    page.find('#in').closest('button')?.insertAdjacentHTML('afterend', '<button><span>Another</span></button>');
    const seen = presses(page);
    expect(send?.composer.resume()).toBe(true);
    expect(seen).toEqual(['Xqz']);
  });

  it('nothing, where it is gone and only the place of another suggests itself', () => {
    const page = show('https://x.com/home', home('Words'));
    const send = page.click('#in');
    page.find(control).outerHTML = '<button role="button"><span>Something else</span></button>';
    const seen = presses(page);
    expect(send?.composer.control()).toBeNull();
    expect(send?.composer.resume()).toBe(false);
    expect(seen).toEqual([]);
  });

  it('its successor that looks the same', () => {
    const page = show('https://x.com/home', home('Words'));
    bare(page);
    const send = page.click('#in');
    const old = page.find('#in').closest('button') as HTMLElement;
    old.outerHTML = old.outerHTML.replace('Xqz', 'Xqz 2');
    const seen = presses(page);
    expect(send?.composer.resume()).toBe(true);
    expect(seen).toEqual(['Xqz 2']);
  });
});

describe('after a submit', () => {
  it.each([true, false])('the same submit (by its button: %s), once', (byButton) => {
    const page = show(
      'https://m.facebook.com/',
      '<form><textarea>Words</textarea><button type="submit" id="b"><span>Xqz</span></button></form>',
    );
    const submitter = byButton ? page.find('#b') : null;
    const event = new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter });
    page.find('form').dispatchEvent(event);
    const send = page.site.recognise({ type: 'submit', event }, page.page);
    let submits = 0;
    page.find('form').addEventListener('submit', (again) => {
      again.preventDefault();
      submits += 1;
    });
    expect(send?.composer.resume()).toBe(true);
    expect(submits).toBe(1);
  });
});

describe('an edited comment', () => {
  it.each(['Cancel', 'Canslo', 'Xqz yqw'])('is never resumed by %s, nor is that a send', (word) => {
    const page = show(HOME, feed(post(commentEdit('New words', word))));
    expect(page.click('#cancel')).toBeNull();
    const send = page.key('[contenteditable]', enter);
    expect(send?.composer.place).toBe('comment-edit');
    const seen = presses(page);
    expect(send?.composer.resume()).toBe(true);
    expect(seen).toEqual(['Enter']);
  });

  it('is kept by a button that says so', () => {
    const page = show(HOME, feed(post(commentEdit('New words', 'Cancel', 'Save changes'))));
    expect(page.click('[aria-label="Save changes"]')?.composer.text()).toBe('New words');
  });
});

describe('is taken', () => {
  it('not where the same words stand in a box that was drawn anew', () => {
    const page = show('https://x.com/home', home('Words'));
    const send = page.click('#in');
    send?.composer.resume();
    const host = page.find('.DraftEditor-root').parentElement as HTMLElement;
    host.innerHTML = String(host.innerHTML);
    expect(send?.composer.taken()).toBe(false);
    page.find('[data-text]').textContent = 'The next post';
    expect(send?.composer.taken()).toBe(true);
  });
});
