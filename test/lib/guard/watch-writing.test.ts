// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchWriting } from '../../../lib/guard/watch-writing.ts';
import type { Composer, Context } from '../../../lib/sites/site.ts';

let watch: ReturnType<typeof watchWriting>;
let context: Context;
const begun = vi.fn();
const missed = vi.fn();

const box = (id = 'chat') => document.getElementById(id) as HTMLTextAreaElement;
const composer = (element = box()): Composer =>
  ({ editors: () => [{ kind: 'textarea', element }], context: () => context }) as unknown as Composer;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<textarea id="chat"></textarea><textarea id="other"></textarea><input><button>➤</button><button id="close" aria-label="Cancel">x</button>';
  context = { conversation: { title: 'Village', audience: 'group' } };
  watch = watchWriting({
    view: window,
    composerAt: (element) => (element.localName === 'textarea' ? composer(element as HTMLTextAreaElement) : null),
    begun,
    missed,
  });
  begun.mockClear();
  missed.mockClear();
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

const fire = (event: Event, on: Element = box()) => on.dispatchEvent(event);
const key = (key: string, init: KeyboardEventInit = {}) =>
  fire(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
const input = (inputType: string) => fire(new InputEvent('beforeinput', { inputType, bubbles: true }));
const settle = () => vi.advanceTimersByTime(1000);

function type(text: string, at = box()) {
  fire(new FocusEvent('focusin', { bubbles: true }), at);
  for (const letter of text) {
    key(letter);
    fire(new InputEvent('beforeinput', { inputType: 'insertText', data: letter, bubbles: true }), at);
    at.value += letter;
  }
}

/** The site empties the box, by whatever it takes for a send. */
function empties(by: () => void, at = box()) {
  by();
  at.value = '';
  settle();
}

describe('a draft that leaves its box', () => {
  it.each([
    ['a key', () => key('F13')],
    ['a press that no adapter knows', () => document.querySelector('button')?.click()],
    ['Enter, typed in one breath', () => key('Enter')],
  ])('unseen, by %s, is missed', (_name, by) => {
    type('Words');
    empties(by);
    expect(missed).toHaveBeenCalledOnce();
    settle();
    expect(missed).toHaveBeenCalledOnce();
  });

  it('unseen, and late, is noticed when the user goes on', () => {
    type('Words');
    key('Enter');
    settle();
    box().value = '';
    key('n');
    expect(missed).toHaveBeenCalledOnce();
  });

  it('after a send that was seen is not missed, but the next one is', () => {
    type('Words');
    empties(() => watch.seen(composer()));
    expect(missed).not.toHaveBeenCalled();
    type('More words');
    empties(() => key('Enter'));
    expect(missed).toHaveBeenCalledOnce();
  });

  it('is not explained by a send from another box', () => {
    type('Words');
    empties(() => watch.seen(composer(box('other'))));
    expect(missed).toHaveBeenCalledOnce();
  });

  it.each<[string, () => void]>([
    ['Backspace', () => key('Backspace')],
    ['Escape', () => key('Escape')],
    ['Ctrl and X', () => key('x', { ctrlKey: true })],
    ['Cmd and Z', () => key('z', { metaKey: true })],
    ['cutting by the menu', () => fire(new Event('cut', { bubbles: true }))],
    ['deleting by dictation', () => input('deleteContent')],
    ['undoing by the menu', () => input('historyUndo')],
    ['a button that gives up', () => box('close').click()],
  ])('by the user’s own %s is not missed', (_name, by) => {
    type('Words');
    settle();
    empties(by);
    expect(missed).not.toHaveBeenCalled();
  });

  it('with another conversation in its place is not missed', () => {
    type('Words');
    empties(() => {
      context = { conversation: { title: 'Parish', audience: 'group' } };
    });
    expect(missed).not.toHaveBeenCalled();
  });

  it('with its box is not missed: closing and sending look the same', () => {
    type('Words');
    key('Enter');
    box().remove();
    settle();
    expect(missed).not.toHaveBeenCalled();
  });

  it('is watched also after the focus went to a search', () => {
    type('Words');
    fire(new FocusEvent('focusin', { bubbles: true }), document.querySelector('input') as Element);
    empties(() => document.querySelector('button')?.click());
    expect(missed).toHaveBeenCalledOnce();
  });
});

describe('what is no draft', () => {
  it.each(['insertParagraph', 'insertLineBreak'])('%s in an empty box', (inputType) => {
    type('');
    empties(() => input(inputType));
    expect(missed).not.toHaveBeenCalled();
  });

  it('words in a box that is no composer', () => {
    type('Words', document.querySelector('input') as unknown as HTMLTextAreaElement);
    settle();
    expect(begun).not.toHaveBeenCalled();
  });
});

describe('the self-check', () => {
  it('is made when a composer gets the focus, and once more with its first words', () => {
    type('');
    expect(begun).toHaveBeenCalledOnce();
    type('Words');
    settle();
    key('n');
    settle();
    expect(begun).toHaveBeenCalledTimes(2);
  });
});
