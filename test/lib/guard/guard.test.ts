// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Guard, type GuardDeps, startGuard } from '../../../lib/guard/guard.ts';
import { letGoBy } from '../../../lib/guard/let-go.ts';
import type { Answer, Message, Question } from '../../../lib/guard/protocol.ts';
import { withAnswered } from '../../../lib/settings/answered.ts';
import { EMPTY_MEMORY, type Memory, placeKey, withMute } from '../../../lib/settings/memory.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import type { Composer, Context, Gesture, Site } from '../../../lib/sites/site.ts';
import { guardDeps } from './guard-deps.ts';

const SWEARING = 'What a fucking shambles.';
const DETAILS = 'Ring Mrs Jones on 07700 900123.';

let guard: Guard;
let context: Context;
let memory: Memory;
let answers: Answer[];
let asked: Message[];
let sent: string[];
let deps: GuardDeps;

const box = () => document.querySelector('textarea') as HTMLTextAreaElement;

/** A chat with one box and one button, which takes what is sent and empties the box. */
const composer: Composer = {
  place: 'chat',
  surface: 'message',
  editors: () => [{ kind: 'textarea', element: box() }],
  text: () => box().value,
  control: () => document.querySelector('button'),
  resume: () => {
    document.querySelector('button')?.click();
    return true;
  },
  taken: () => box().value === '',
  context: () => context,
};
const site = {
  id: 'whatsapp',
  recognise: ({ type }: Gesture) => (type === 'click' ? { composer, layer: 'structure' } : null),
  composerAt: () => composer,
  health: () => [],
} as unknown as Site;

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea><button>Send</button>';
  document.querySelector('button')?.addEventListener('click', () => {
    sent.push(box().value);
    box().value = '';
  });
  context = { conversation: { title: 'Village', audience: 'group' } };
  memory = { ...EMPTY_MEMORY, salt: 's' };
  answers = [];
  asked = [];
  sent = [];
  deps = guardDeps(site, async (message) => {
    asked.push(message);
    const answer = answers.shift() ?? { action: 'edit' };
    if (answer.action === 'send-as-is' && message.type === 'ask') remember(message.question);
    return answer;
  });
  deps.stored = () => ({ settings: DEFAULT_SETTINGS, memory });
  guard = startGuard(deps);
});
afterEach(() => guard.stop());

/** Does what the prompt's page and the worker do with what is let go. */
function remember(question: Question) {
  const { thread, letGo } = letGoBy(question);
  memory = withAnswered(memory, { ...thread, now: Date.now() }, letGo);
}

/** Writes, presses the site's button, and waits until a hold that it brought about has ended. */
async function send(text: string, ...given: Answer[]) {
  box().value = text;
  answers = given;
  const before = [asked.length, vi.mocked(deps.tell).mock.calls.length] as const;
  document.querySelector('button')?.click();
  await vi.waitFor(() => {
    const held = asked.length > before[0];
    if (held || sent.at(-1) !== text) expect(vi.mocked(deps.tell).mock.calls.length).toBeGreaterThan(before[1]);
  });
  return asked.length - before[0];
}

const asIs: Answer = { action: 'send-as-is' };

describe('what was let go as it was', () => {
  it('is not asked a second time in that conversation', async () => {
    expect(await send(SWEARING, asIs)).toBe(1);
    expect(await send(SWEARING)).toBe(0);
    expect(sent).toEqual([SWEARING, SWEARING]);
  });

  it('is not asked again after the page was loaded anew', async () => {
    await send(SWEARING, asIs);
    guard.stop();
    guard = startGuard(deps);
    expect(await send(SWEARING)).toBe(0);
  });

  it('is asked again in another one, and after it was only edited', async () => {
    expect(await send(SWEARING, { action: 'edit' })).toBe(1);
    expect(await send(SWEARING, asIs)).toBe(1);
    context = { conversation: { title: 'Parish', audience: 'group' } };
    expect(await send(SWEARING)).toBe(1);
    expect(sent).toEqual([SWEARING]);
  });

  it('is asked every time about a person’s details', async () => {
    expect(await send(DETAILS, asIs)).toBe(1);
    expect(await send(DETAILS)).toBe(1);
    expect(sent).toEqual([DETAILS]);
  });
});

describe('what is said beside the question', () => {
  it('is read before the question is put again, and sends nothing by itself', async () => {
    deps.readAgain = async () => {
      memory = withMute(memory, {
        place: placeKey('s', 'whatsapp', context) ?? '',
        kind: 'profanity',
        until: Infinity,
      });
    };
    await send(SWEARING, { action: 'reconsider' });
    const results = asked.map((message) => message.type === 'ask' && message.question.result.findings);
    expect(JSON.stringify(results[0])).toContain('profanity');
    expect(JSON.stringify(results[1])).not.toContain('profanity');
    expect(sent).toEqual([]);
  });
});

describe('the tally', () => {
  it('is told the kinds and the choice, and no words', async () => {
    await send(SWEARING, asIs);
    const [kinds, choice] = vi.mocked(deps.count).mock.calls[0] ?? [];
    expect(kinds).toContain('profanity');
    expect(choice).toBe('send-as-is');
    expect(JSON.stringify(vi.mocked(deps.count).mock.calls)).not.toContain('shambles');
  });

  it('knows what was set right from what was decided', async () => {
    deps.readAgain = async () => {
      memory = withMute(memory, {
        place: placeKey('s', 'whatsapp', context) ?? '',
        kind: 'profanity',
        until: Infinity,
      });
    };
    await send(SWEARING, { action: 'reconsider' }, { action: 'edit' });
    const setRight = vi.mocked(deps.count).mock.calls.find(([, choice]) => choice === 'reconsider');
    expect(setRight?.[0]).toEqual(['profanity']);
  });
});

describe('a draft that leaves its box unseen', () => {
  const vanish = () => {
    box().dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    box().value = 'Words';
    vi.advanceTimersByTime(1000);
    box().dispatchEvent(new KeyboardEvent('keydown', { key: 'F13', bubbles: true }));
    box().value = '';
    vi.advanceTimersByTime(1000);
  };
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is counted, and the page is no longer shown as guarded', () => {
    vanish();
    expect(deps.countMissed).toHaveBeenCalledOnce();
    expect(guard.status()).toMatchObject({ guarded: false, reason: 'missed-send', missed: 1 });
    expect(deps.statusChanged).toHaveBeenLastCalledWith(guard.status());
  });

  it('is nobody’s business while the guard is paused', () => {
    deps.stored = () => ({ settings: { ...DEFAULT_SETTINGS, pausedUntil: 'off' }, memory });
    vanish();
    expect(deps.countMissed).not.toHaveBeenCalled();
  });
});

describe('a look', () => {
  it('sees what would be asked, and holds nothing', () => {
    box().value = SWEARING;
    expect(guard.look(composer).result.findings.map(({ kind }) => kind)).toContain('profanity');
    expect(asked).toEqual([]);
  });
});

describe('a saved draft', () => {
  const draft = { type: 'put-back', text: 'My words', place: 'chat', title: 'Village', anyway: false } as const;

  it('goes back into the box, but not while a question is open', async () => {
    document.execCommand = () => false;
    let answer: (given: Answer) => void = () => undefined;
    deps.openPrompt = () => ({
      ask: () => new Promise((resolve) => (answer = resolve)),
      hide: vi.fn(),
      close: vi.fn(),
    });
    box().value = SWEARING;
    document.querySelector('button')?.click();
    expect(await guard.putBack(draft)).toEqual({ done: 'failed' });
    answer({ action: 'edit' });
    await vi.waitFor(() => expect(deps.tell).toHaveBeenCalled());
    box().value = '';
    expect(await guard.putBack(draft)).toEqual({ done: 'written' });
    expect(box().value).toBe('My words');
  });
});
