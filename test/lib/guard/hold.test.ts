import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../lib/check/draft.ts';
import { type HoldEvent, type HoldState, next, type Reading } from '../../../lib/guard/hold.ts';
import { ACTIONS, type Answer } from '../../../lib/guard/protocol.ts';

const clear: CheckResult = { outcome: 'clear', findings: [] };
const capacity: CheckResult = {
  outcome: 'state-capacity',
  findings: [{ kind: 'unclear-capacity', spans: [{ start: 0, end: 1 }] }],
};
const data: CheckResult = { outcome: 'revise', findings: [{ kind: 'personal-data', spans: [{ start: 0, end: 1 }] }] };

const asking = (text = 'draft', result = capacity): HoldState => ({ at: 'asking', text, result, again: false });
const reading = (over: Partial<Reading> = {}): Reading => ({ text: 'draft', result: capacity, same: true, ...over });
const answered = (answer: Answer, now = reading()): HoldEvent => ({ type: 'answered', answer, now });

describe('an answer', () => {
  it('"post as it is" sends the unchanged draft', () => {
    expect(next(asking(), answered({ action: 'send-as-is' }))).toEqual({ at: 'resuming', asked: true });
  });

  it('"edit" and "send to the clerk" keep the draft', () => {
    for (const action of ['edit', 'route-to-clerk'] as const) {
      expect(next(asking(), answered({ action }))).toEqual({ at: 'done', ending: 'kept' });
    }
  });

  it('is not acted on where the draft changed meanwhile into one with findings: it is asked again', () => {
    const now = reading({ text: 'other', result: data });
    expect(next(asking(), answered({ action: 'send-as-is' }, now))).toEqual({
      at: 'asking',
      text: 'other',
      result: data,
      again: true,
    });
  });

  it('sends a draft that became clear meanwhile', () => {
    const now = reading({ text: 'other', result: clear });
    expect(next(asking(), answered({ action: 'send-as-is' }, now))).toEqual({ at: 'resuming', asked: true });
  });

  it('never sends into another conversation', () => {
    expect(next(asking(), answered({ action: 'send-as-is' }, reading({ same: false })))).toEqual({
      at: 'done',
      ending: 'moved',
    });
  });
});

describe('a statement', () => {
  const writing: HoldState = { at: 'writing', statement: 'Personal view.', text: 'draft', result: capacity };
  const wrote = (over: Partial<Extract<HoldEvent, { type: 'wrote' }>> = {}): HoldEvent => ({
    type: 'wrote',
    outcome: 'written',
    accepted: true,
    now: reading({ text: 'draft\n\nPersonal view.', result: clear }),
    ...over,
  });

  it('once written sends the draft', () => {
    expect(next(writing, wrote())).toEqual({ at: 'resuming', asked: true });
  });

  it('does not settle what harms others: that is asked about', () => {
    const now = reading({ text: 'draft\n\nPersonal view.', result: data });
    expect(next(writing, wrote({ now }))).toMatchObject({ at: 'asking', result: data });
  });

  it.each(['unchanged', 'unverified'] as const)('that stays %s is owned up to, with nothing sent', (outcome) => {
    expect(next(writing, wrote({ outcome }))).toMatchObject({ at: 'excusing', reason: `write-${outcome}` });
  });

  it('that the site does not accept is owned up to', () => {
    expect(next(writing, wrote({ accepted: false }))).toMatchObject({ at: 'excusing', reason: 'not-accepted' });
  });
});

describe('what is said beside the question', () => {
  const said = (now: Partial<Reading> = {}) => {
    const state = next(asking(), {
      type: 'answered',
      answer: { action: 'reconsider' },
      now: { text: 'draft', result: capacity, same: true },
    });
    return next(state, { type: 'reconsidered', now: { text: 'draft', result: data, same: true, ...now } });
  };

  it('leads back to the question, with what is left of it', () => {
    expect(said()).toEqual({ at: 'asking', text: 'draft', result: data, again: false });
  });

  it('never sends by itself, even where nothing is left', () => {
    expect(said({ result: clear })).toEqual({ at: 'asking', text: 'draft', result: clear, again: false });
  });

  it('owns up to a text that changed, and to a page that moved on', () => {
    expect(said({ text: 'other' })).toMatchObject({ at: 'asking', text: 'other', again: true });
    expect(said({ same: false })).toEqual({ at: 'done', ending: 'moved' });
  });
});

describe('what goes wrong', () => {
  it('a prompt that never came up lets the draft go (fail open)', () => {
    expect(next(asking(), { type: 'prompt-not-shown' })).toEqual({ at: 'resuming', asked: false });
  });

  it('a prompt that closed without an answer sends nothing', () => {
    expect(next(asking(), { type: 'prompt-lost' })).toEqual({ at: 'done', ending: 'prompt-lost' });
  });

  it('a composer that closes after the press has been sent, before it has not', () => {
    expect(next({ at: 'confirming', asked: true }, { type: 'composer-gone' })).toEqual({ at: 'done', ending: 'sent' });
    expect(next(asking(), { type: 'composer-gone' })).toEqual({ at: 'done', ending: 'composer-gone' });
  });
});

const arbitraryReading = fc.record({
  text: fc.constantFrom('draft', 'other'),
  result: fc.constantFrom(clear, capacity, data),
  same: fc.boolean(),
});
const arbitraryAnswer = fc
  .constantFrom(...ACTIONS, 'reconsider' as const)
  .map((action): Answer => (action === 'state-capacity' ? { action, statement: 'Personal view.' } : { action }));
const arbitraryEvent: fc.Arbitrary<HoldEvent> = fc.oneof(
  fc.record({ type: fc.constant('reconsidered' as const), now: arbitraryReading }),
  fc.record({ type: fc.constant('answered' as const), answer: arbitraryAnswer, now: arbitraryReading }),
  fc.record({
    type: fc.constant('wrote' as const),
    outcome: fc.constantFrom('written' as const, 'unchanged' as const, 'unverified' as const),
    accepted: fc.boolean(),
    now: arbitraryReading,
  }),
  fc.record({ type: fc.constant('resumed' as const), found: fc.boolean() }),
  fc.record({ type: fc.constant('taken' as const), seen: fc.boolean() }),
  fc.constantFrom<HoldEvent>(
    { type: 'composer-gone' },
    { type: 'prompt-lost' },
    { type: 'stood-down' },
    { type: 'broke' },
  ),
);

/** States through which a draft passes under these events, until it is done. */
function path(events: HoldEvent[]): HoldState[] {
  const states: HoldState[] = [asking()];
  for (const event of events) {
    const last = states.at(-1) as HoldState;
    if (last.at === 'done') break;
    states.push(next(last, event));
  }
  return states;
}

describe('whatever happens, in whatever order', () => {
  it('a draft is sent at most once', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEvent, { maxLength: 30 }), (events) => {
        const states = path(events);
        const sends = states.filter((state, i) => state.at === 'resuming' && states[i - 1]?.at !== 'resuming');
        expect(sends.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('nothing is sent without the answer that says so', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEvent, { maxLength: 30 }), (events) => {
        const decided = events.some(
          (event) => event.type === 'answered' && ['send-as-is', 'state-capacity'].includes(event.answer.action),
        );
        if (!decided) expect(path(events).every((state) => state.at !== 'resuming')).toBe(true);
      }),
    );
  });
});
