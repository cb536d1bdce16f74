import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpts, stretches } from '../../components/text-marks.ts';

const text = 'That idiot at number 14';
const kind = 'personal-attack' as const;

describe('stretches', () => {
  it('gives a text without findings as one', () => {
    expect(stretches(text, [])).toEqual([{ start: 0, text, findings: [] }]);
  });

  it('gives nothing for an empty text', () => {
    expect(stretches('', [])).toEqual([]);
  });

  it('numbers the findings from 1, and shares where they overlap', () => {
    const list = [
      { kind, spans: [{ start: 5, end: 13 }] },
      { kind: 'personal-data' as const, spans: [{ start: 11, end: 23 }] },
    ];
    expect(stretches(text, list).map(({ text, findings }) => [text, findings])).toEqual([
      ['That ', []],
      ['idiot ', [1]],
      ['at', [1, 2]],
      [' number 14', [2]],
    ]);
  });

  it('never loses or doubles a letter, whatever the spans', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        (draft, lists) => {
          const findings = lists.map((spans) => ({ kind, spans }));
          expect(
            stretches(draft, findings)
              .map((stretch) => stretch.text)
              .join(''),
          ).toBe(draft);
        },
      ),
    );
  });
});

describe('excerpts', () => {
  it('gives each wording once', () => {
    const twice = 'no no maybe';
    const spans = [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 5, end: 6 },
    ];
    expect(excerpts(twice, { kind, spans })).toEqual(['no']);
  });
});
