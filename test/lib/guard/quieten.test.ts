import type { KindId } from 'which-hat:units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/check.ts';
import type { CheckResult } from '../../../lib/check/draft.ts';
import { KINDS, kindOf } from '../../../lib/check/kinds.ts';
import { strongest } from '../../../lib/check/outcome.ts';
import { type Heard, quieten } from '../../../lib/guard/quieten.ts';
import { FULL_STOP } from '../../../lib/guard/tier.ts';
import { withAnswered } from '../../../lib/settings/answered.ts';
import {
  EMPTY_MEMORY,
  type Memory,
  placeKey,
  withChat,
  withExceptions,
  withMute,
} from '../../../lib/settings/memory.ts';

const text = 'We agreed it. Damn him, and damn her.';
const NOW = 1_000;
const memory: Memory = { ...EMPTY_MEMORY, salt: 'pepper' };
const group = { conversation: { title: 'Parish members', audience: 'group' as const } };
const here = placeKey('pepper', 'whatsapp', group) ?? '';

/** A result in which each kind rests on the given words. */
function found(...kinds: [KindId, ...string[]][]): CheckResult {
  const findings = kinds.map(([kind, ...words]) => ({
    kind,
    spans: words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  }));
  return { outcome: strongest(kinds.map(([kind]) => kindOf(kind).calls)), findings };
}

function hear(result: CheckResult, over: Partial<Heard> = {}): CheckResult {
  return quieten({
    text,
    stated: false,
    result,
    site: 'whatsapp',
    context: group,
    memory,
    now: NOW,
    ...over,
  });
}

const kindsOf = (result: CheckResult) => result.findings.map(({ kind }) => kind);

describe('with nothing said', () => {
  it('leaves the result as it is', () => {
    const result = found(['profanity', 'damn her']);
    expect(hear(result)).toBe(result);
  });
});

describe('a statement in the user’s own wording', () => {
  it('settles in what capacity it is written, and nothing else', () => {
    const result = found(['unclear-capacity', 'We agreed'], ['profanity', 'damn her']);
    expect(kindsOf(hear(result, { stated: true }))).toEqual(['profanity']);
  });
});

describe('a mute', () => {
  const mute = (kind: KindId, until = NOW + 1) => withMute(memory, { place: here, kind, until });

  it('silences its kind in its place, and the outcome follows', () => {
    const result = found(['unclear-capacity', 'We agreed'], ['profanity', 'damn her']);
    expect(hear(result, { memory: mute('profanity') })).toEqual(found(['unclear-capacity', 'We agreed']));
  });

  it('ends, and does not reach another place', () => {
    const result = found(['profanity', 'damn her']);
    expect(hear(result, { memory: mute('profanity', NOW) })).toBe(result);
    expect(hear(result, { memory: mute('profanity'), context: { quoted: 'Another thread' } })).toBe(result);
    expect(hear(result, { memory: mute('profanity'), context: {} })).toBe(result);
  });

  it.each(FULL_STOP)('never silences %s', (kind) => {
    const result = found([kind, 'damn her']);
    expect(hear(result, { memory: mute(kind) })).toBe(result);
  });
});

describe('an exception', () => {
  it('leaves out its words for its kind alone', () => {
    const excepted = withExceptions(memory, { kind: 'profanity', phrases: ['Damn him'], keep: false, at: 1 });
    const result = found(['profanity', 'Damn him', 'damn her'], ['personal-attack', 'Damn him']);
    expect(hear(result, { memory: excepted })).toEqual(
      found(['profanity', 'damn her'], ['personal-attack', 'Damn him']),
    );
  });

  it('holds for a full stop too: the user looked at these very words', () => {
    const excepted = withExceptions(memory, { kind: 'threat', phrases: ['damn her'], keep: false, at: 1 });
    expect(hear(found(['threat', 'damn her']), { memory: excepted })).toEqual({ outcome: 'clear', findings: [] });
  });
});

describe('among members', () => {
  const registered = (readers: 'members' | 'members-and-clerk' | 'residents') =>
    withChat(memory, { place: here, site: 'whatsapp', title: '', readers, agreed: 'yes', purpose: '', council: null });
  const result = found(['unclear-capacity', 'We agreed'], ['formal-business', 'agreed it']);

  it.each(['members', 'members-and-clerk'] as const)(
    '%s are not asked for a capacity, but for decisions',
    (readers) => {
      expect(hear(result, { memory: registered(readers) })).toEqual(found(['formal-business', 'agreed it']));
    },
  );

  it('residents change nothing', () => {
    expect(hear(result, { memory: registered('residents') })).toBe(result);
  });
});

describe('what was let go as it was', () => {
  function letGo(result: CheckResult, context: Heard['context'] = group): Memory {
    const letGo = result.findings.flatMap(({ kind, spans }) =>
      spans.map(({ start, end }) => ({ kind, words: text.slice(start, end) })),
    );
    return withAnswered(memory, { site: 'whatsapp', context, now: NOW }, letGo);
  }

  it('is not asked again in that conversation', () => {
    const result = found(['profanity', 'damn her']);
    expect(hear(result, { memory: letGo(result) }).outcome).toBe('clear');
    expect(hear(result, { memory: letGo(result), context: { quoted: 'Another thread' } })).toBe(result);
  });

  it('is asked again for other words, and after a day', () => {
    const answered = letGo(found(['profanity', 'Damn him']));
    expect(hear(found(['profanity', 'Damn him', 'damn her']), { memory: answered })).toEqual(
      found(['profanity', 'damn her']),
    );
    const result = found(['profanity', 'Damn him']);
    expect(hear(result, { memory: answered, now: NOW + 24 * 60 * 60 * 1000 })).toBe(result);
  });

  it('is asked again where it belongs to no conversation', () => {
    const result = found(['profanity', 'damn her']);
    expect(hear(result, { memory: letGo(result, {}), context: {} })).toBe(result);
  });

  it.each(FULL_STOP)('is asked every time for %s', (kind) => {
    const result = found([kind, 'damn her']);
    expect(hear(result, { memory: letGo(result) })).toBe(result);
  });
});

describe('what a finding covers', () => {
  const result: CheckResult = {
    ...found(['speaks-for-council', 'We agreed it']),
    covered: found(['unclear-capacity', 'We agreed']).findings,
  };
  const muted = (...kinds: KindId[]) =>
    kinds.reduce((now, kind) => withMute(now, { place: here, kind, until: NOW + 1 }), memory);

  it('is not shown beside it', () => {
    expect(hear(result)).toBe(result);
  });

  it('is asked about where the finding is silenced', () => {
    expect(hear(result, { memory: muted('speaks-for-council') })).toEqual(found(['unclear-capacity', 'We agreed']));
  });

  it('is left out with it where it is settled or silenced too', () => {
    const clear = { outcome: 'clear', findings: [] };
    expect(hear(result, { memory: muted('speaks-for-council', 'unclear-capacity') })).toEqual(clear);
    expect(hear(result, { memory: muted('speaks-for-council'), stated: true })).toEqual(clear);
  });

  it('comes up of a real draft', () => {
    const draft = 'As your parish councillor I can confirm the council has agreed to close the toilets.';
    const seen = check({ text: draft, site: 'whatsapp', surface: 'post', account: 'personal' });
    expect(kindsOf(seen)).toContain('speaks-for-council');
    const left = hear(seen, { text: draft, memory: muted('speaks-for-council') });
    expect(kindsOf(left)).toContain('unclear-capacity');
  });
});

describe('whatever was said', () => {
  it('never adds a finding, and never silences a full stop but by its own words', () => {
    const kind = fc.constantFrom(...KINDS.map(({ id }) => id));
    fc.assert(
      fc.property(fc.uniqueArray(kind), fc.array(kind), (kinds, muted) => {
        const result = found(...kinds.map((one): [KindId, string] => [one, 'damn her']));
        const said = muted.reduce((now, one) => withMute(now, { place: here, kind: one, until: NOW + 1 }), memory);
        const left = kindsOf(hear(result, { memory: said }));
        expect(left.filter((one) => !kinds.includes(one))).toEqual([]);
        expect(left).toEqual(expect.arrayContaining(kinds.filter((one) => FULL_STOP.includes(one))));
      }),
    );
  });
});
