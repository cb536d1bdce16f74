import type { KindId } from 'which-hat:units';
import { describe, expect, it } from 'vitest';
import { FULL_STOP, tierOf } from '../../../lib/guard/tier.ts';

const found = (...kinds: KindId[]) => ({ findings: kinds.map((kind) => ({ kind, spans: [] })) });

describe('tierOf', () => {
  it('makes no more than a note of strong language alone', () => {
    expect(tierOf(found('profanity'), 'personal')).toBe('note');
  });

  it('weighs as much as the weightiest finding', () => {
    expect(tierOf(found('profanity', 'personal-attack'), 'personal')).toBe('question');
    expect(tierOf(found('profanity', 'personal-attack', 'threat'), 'personal')).toBe('stop');
  });

  it.each(FULL_STOP)('stops for %s, whoever writes', (kind) => {
    expect(tierOf(found(kind), 'personal')).toBe('stop');
    expect(tierOf(found(kind), 'council-page')).toBe('stop');
  });

  it('has a question’s weight where nothing is left to ask', () => {
    expect(tierOf(found(), 'personal')).toBe('question');
  });

  it('asks on the council’s own page where it would only note elsewhere', () => {
    expect(tierOf(found('profanity'), 'council-page')).toBe('question');
  });
});
