import { describe, expect, it } from 'vitest';
import { fold } from '../../../../lib/check/read/fold.ts';

const found = (draft: string, word: string) => {
  const { text, toDraft } = fold(draft);
  const start = text.indexOf(word);
  if (start < 0) return undefined;
  const span = toDraft({ start, end: start + word.length });
  return draft.slice(span.start, span.end);
};

describe('fold', () => {
  it.each([
    ['ЅНІТ happens', 'shit', 'ЅНІТ'],
    ['s\u200Bh\u00ADi\u202Et', 'shit', 's\u200Bh\u00ADi\u202Et'],
    ['𝖋𝖚𝖈𝖐 this', 'fuck', '𝖋𝖚𝖈𝖐'],
    ['ＡＢ１２ ＣＤＥ', 'ab12 cde', 'ＡＢ１２ ＣＤＥ'],
    ['Café e\u0301clair', 'cafe eclair', 'Café e\u0301clair'],
    ['Tŷ Ŵyn', 'ty wyn', 'Tŷ Ŵyn'],
    ['the  \u00A0 council', 'the council', 'the  \u00A0 council'],
    ['don’t “shout”', 'don\'t "shout"', 'don’t “shout”'],
    ['👍🏽 fine', 'fine', 'fine'],
    ['🅰🅱', 'ab', '🅰🅱'],
  ])('reads %j', (draft, word, written) => {
    expect(found(draft, word)).toBe(written);
  });

  it('keeps lone surrogates apart from their neighbours', () => {
    expect(fold('a\uD800b\uDC00').text).toBe('a\uD800b\uDC00');
  });

  it('makes runs of lines and blanks one', () => {
    expect(fold('a \n\n  b\r\nc').text).toBe('a\nb\nc');
  });

  it('knows where the draft has capitals', () => {
    const { text, isCapital } = fold('Ab É ѕЅ 👍B');
    expect([...text.split('').keys()].filter(isCapital).length).toBe(4);
    expect([0, 1, 3].map(isCapital)).toEqual([true, false, true]);
  });

  it('grows no longer than thrice', () => {
    expect(fold('ﷺ'.repeat(50)).text.length).toBeLessThanOrEqual(150);
  });
});
