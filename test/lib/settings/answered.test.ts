import { describe, expect, it } from 'vitest';
import { isAnswered, type LetGo, MOST_ANSWERED, withAnswered } from '../../../lib/settings/answered.ts';
import { EMPTY_MEMORY, type Memory } from '../../../lib/settings/memory.ts';
import type { Context } from '../../../lib/sites/site.ts';

const memory: Memory = { ...EMPTY_MEMORY, salt: 'pepper' };
const DAY = 24 * 60 * 60 * 1000;
const group: Context = { conversation: { title: 'Village', audience: 'group' } };
const at = (context: Context = group, now = 1) => ({ site: 'whatsapp' as const, context, now });
const damn: LetGo = { kind: 'profanity', words: 'Damn him' };
const known = withAnswered(memory, at(), [damn]);

describe('what was let go', () => {
  it('is known again in its conversation, however it is typed', () => {
    expect(isAnswered({ ...at(), memory: known }, 'profanity', 'damn, HIM')).toBe(true);
  });

  it.each([
    ['another kind', at(), 'threat' as const, 'Damn him'],
    ['other words', at(), 'profanity' as const, 'Damn her'],
    ['another conversation', at({ quoted: 'A post' }), 'profanity' as const, 'Damn him'],
    ['another account', at({ ...group, account: { id: '7' } }), 'profanity' as const, 'Damn him'],
    ['no conversation', at({}), 'profanity' as const, 'Damn him'],
    ['the day after', at(group, 1 + DAY), 'profanity' as const, 'Damn him'],
  ])('is not taken for %s', (_, thread, kind, words) => {
    expect(isAnswered({ ...thread, memory: known }, kind, words)).toBe(false);
  });

  it('is not remembered where it belongs to no conversation', () => {
    expect(withAnswered(memory, at({}), [damn])).toEqual(memory);
  });

  it('keeps no word, no name and no place', () => {
    expect(JSON.stringify(known)).not.toMatch(/damn|village|whatsapp|profanity/i);
  });

  it('is remembered once, and anew from the last time', () => {
    const again = withAnswered(known, at(group, 5), [damn, damn]);
    expect(again.answered).toEqual([{ key: known.answered[0]?.key, until: 5 + DAY }]);
  });

  it('is bounded: the oldest is forgotten first', () => {
    const many = Array.from({ length: MOST_ANSWERED }, (_, index) => ({ ...damn, words: `word ${index}` }));
    const full = withAnswered(known, at(), many);
    expect(full.answered).toHaveLength(MOST_ANSWERED);
    expect(isAnswered({ ...at(), memory: full }, 'profanity', 'Damn him')).toBe(false);
    expect(isAnswered({ ...at(), memory: full }, 'profanity', 'word 0')).toBe(true);
  });
});
