// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Guard, type GuardDeps, startGuard } from '../../../lib/guard/guard.ts';
import type { Answer } from '../../../lib/guard/protocol.ts';
import type { Composer, Gesture, Site } from '../../../lib/sites/site.ts';
import { guardDeps } from './guard-deps.ts';

const SWEARING = 'What a fucking shambles.';
const CLEAN = 'Happy birthday Mum!';

let guard: Guard;
let deps: GuardDeps;
/** One for every question, in order; called to answer it. */
let questions: { about: string; answer: (given: Answer) => void }[];
let sent: string[];
/** Does the site empty its box at once? */
let takes: boolean;

const breakLine = vi.fn(() => true);

const box = (id: string) => document.querySelector<HTMLTextAreaElement>(`#${id} textarea`) as HTMLTextAreaElement;
const press = (id: string) => document.querySelector<HTMLButtonElement>(`#${id} button`)?.click();
const asked = () => questions.map(({ about }) => about);

const composerOf = (id: string): Composer => ({
  place: 'comment',
  surface: 'comment',
  editors: () => [{ kind: 'textarea', element: box(id) }],
  text: () => box(id).value,
  control: () => document.querySelector(`#${id} button`),
  resume: () => {
    press(id);
    return true;
  },
  taken: () => box(id).value === '',
  context: () => ({}),
});

const site = {
  id: 'facebook',
  recognise: ({ type, event }: Gesture) => {
    const id = (event.target as Element).closest('section')?.id;
    if (type === 'keydown' && id) return { composer: composerOf(id), layer: 'structure', breakLine };
    return type === 'click' && id ? { composer: composerOf(id), layer: 'structure' } : null;
  },
  composerAt: () => null,
  health: () => [],
} as unknown as Site;

beforeEach(() => {
  document.body.innerHTML = ['one', 'two']
    .map((id) => `<section id="${id}"><textarea></textarea><button>Send</button></section>`)
    .join('');
  for (const id of ['one', 'two'])
    document.querySelector(`#${id} button`)?.addEventListener('click', () => {
      sent.push(box(id).value);
      if (takes) box(id).value = '';
    });
  breakLine.mockClear();
  questions = [];
  sent = [];
  takes = true;
  deps = guardDeps(
    site,
    (message) =>
      new Promise((answer) =>
        questions.push({ about: message.type === 'ask' ? message.question.draft.text : '', answer }),
      ),
  );
  guard = startGuard(deps);
});
afterEach(() => guard.stop());

function write(id: string, text: string) {
  box(id).value = text;
  press(id);
}

/** Waits for a question and answers it. */
async function answer(at: number, action: 'send-as-is' | 'edit') {
  await vi.waitFor(() => expect(questions.length).toBeGreaterThan(at));
  questions[at]?.answer({ action });
}

describe('while one draft is asked about', () => {
  it('its own composer sends nothing', () => {
    write('one', SWEARING);
    press('one');
    expect(sent).toEqual([]);
    expect(asked()).toEqual([SWEARING]);
  });

  it('a clean draft of another composer goes at once', () => {
    write('one', SWEARING);
    write('two', CLEAN);
    expect(sent).toEqual([CLEAN]);
  });

  it('a flagged one of another composer waits for its turn', async () => {
    write('one', SWEARING);
    write('two', `Again: ${SWEARING}`);
    press('two');
    expect(sent).toEqual([]);
    expect(asked()).toEqual([SWEARING]);
    await answer(0, 'edit');
    await answer(1, 'send-as-is');
    await vi.waitFor(() => expect(sent).toEqual([`Again: ${SWEARING}`]));
    expect(asked()).toHaveLength(2);
  });

  it('what waited is not asked about where its words have changed since', async () => {
    write('one', SWEARING);
    write('two', `Again: ${SWEARING}`);
    box('two').value = 'Half of another thought, fucking';
    await answer(0, 'edit');
    await vi.waitFor(() => expect(deps.tell).toHaveBeenCalledWith('kept', undefined));
    expect(asked()).toEqual([SWEARING]);
    expect(sent).toEqual([]);
  });
});

describe('while the site has yet to show that it took a draft', () => {
  beforeEach(async () => {
    takes = false;
    write('one', SWEARING);
    await answer(0, 'send-as-is');
    await vi.waitFor(() => expect(sent).toEqual([SWEARING]));
  });

  it('an impatient second press sends nothing', () => {
    press('one');
    expect(sent).toEqual([SWEARING]);
    expect(asked()).toHaveLength(1);
  });

  it('a clean draft of another composer goes at once', () => {
    write('two', CLEAN);
    expect(sent).toEqual([SWEARING, CLEAN]);
  });

  it('a flagged one of another composer is asked about at once', () => {
    write('two', `Again: ${SWEARING}`);
    expect(sent).toEqual([SWEARING]);
    expect(asked()).toEqual([SWEARING, `Again: ${SWEARING}`]);
  });

  it('new words in the same composer are a new matter', () => {
    write('one', CLEAN);
    write('one', `Again: ${SWEARING}`);
    expect(sent).toEqual([SWEARING, CLEAN]);
    expect(asked()).toEqual([SWEARING, `Again: ${SWEARING}`]);
  });

  it('it does not take the focus from the next question', async () => {
    write('two', `Again: ${SWEARING}`);
    box('two').focus();
    const focus = vi.spyOn(box('one'), 'focus');
    box('one').value = '';
    await vi.waitFor(() => expect(deps.tell).toHaveBeenCalledWith('sent', undefined));
    expect(focus).not.toHaveBeenCalled();
  });
});

describe('a key that may send or break the line', () => {
  const press = (text: string) => {
    box('one').value = text;
    const key = new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true, cancelable: true });
    return box('one').dispatchEvent(key) ? 'reached the site' : 'stopped';
  };

  it('breaks the line by our hand where the draft is flagged, and nothing is asked', () => {
    expect(press(SWEARING)).toBe('stopped');
    expect(breakLine).toHaveBeenCalledOnce();
    expect(asked()).toEqual([]);
  });

  it('is the site’s where the draft is clean, or the line cannot be broken', () => {
    expect(press(CLEAN)).toBe('reached the site');
    expect(breakLine).not.toHaveBeenCalled();
    breakLine.mockReturnValueOnce(false);
    expect(press(SWEARING)).toBe('reached the site');
  });
});

describe('where the question cannot be built', () => {
  it('the draft goes on, and the page is shown as not protected', () => {
    deps.openPrompt = () => {
      throw new Error('odd page');
    };
    write('one', SWEARING);
    expect(sent).toEqual([SWEARING]);
    expect(guard.status()).toMatchObject({ guarded: false, reason: 'error' });
  });
});
