import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/check.ts';
import { ACCOUNTS, type CheckResult, type Draft, OUTCOMES, SURFACES } from '../../../lib/check/draft.ts';

const draftOf = (text: string): Draft => ({ text, site: 'facebook', surface: 'post', account: 'personal' });

/** Pieces that drafts are made of and that detectors meet at their borders: numbers, names, masks, marks, broken Unicode. */
const piece = fc.oneof(
  fc.constantFrom(
    '07700 900123',
    'AB12 CDE',
    'f*ck',
    'sh1t',
    'the council will',
    '"',
    "'",
    '\n',
    '. ',
    '@',
    'Mrs Ling',
    'www.ashby-pc.gov.uk',
    'a@b.org',
    '\u200B',
    '\u202E',
    '\uFE0F',
    '👩‍👧',
    '\uD800',
    '\uDC00',
    'ﷺ',
    'İ',
    'ﬁ',
    'é',
    'e\u0301',
    'ѕ',
    '£5 a bale',
    'you absolute',
    'numpty',
    '203.0.113.7',
    '::1',
    'QQ 12 34 56 C',
    '12-34-56',
    '12345678',
    '\u0000',
    '\r\n',
    '  ',
    '>',
    'We',
    "n't",
    'GB82 WEST 1234 5698 7654 32',
    'she lives at the end cottage',
    'fu🤬k',
    '07700 nine hundred',
    'jo at gmail dot com',
    'ffocws ar y ffordd',
    'Mrs Ling is months behind with',
    'ƒμ¢κ',
    '𝐟𝐮𝐜𝐤',
    '🇬🇧',
    '\u2066',
    '\u0338',
    'oh seven seven',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const draft = fc.record({
  text,
  site: fc.constantFrom('facebook' as const, 'x' as const, 'whatsapp' as const),
  surface: fc.constantFrom(...SURFACES),
  account: fc.constantFrom(...ACCOUNTS),
});

const splitsPair = (words: string, at: number) =>
  /[\uD800-\uDBFF]/.test(words.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(words.charAt(at));

function expectSound(words: string, { outcome, findings }: CheckResult) {
  expect(OUTCOMES).toContain(outcome);
  expect(outcome === 'clear').toBe(findings.length === 0);
  for (const { spans } of findings) {
    expect(spans.length).toBeGreaterThan(0);
    let last = -1;
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThan(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(words.length);
      expect([splitsPair(words, start), splitsPair(words, end)]).toEqual([false, false]);
      last = end;
    }
  }
}

describe('check', () => {
  it('never throws, and names words that stand in the draft', () => {
    fc.assert(
      fc.property(draft, (each) => expectSound(each.text, check(each))),
      { numRuns: 1500 },
    );
  });

  it('answers the same each time', () => {
    fc.assert(
      fc.property(draft, (each) => {
        expect(check(each)).toEqual(check({ ...each }));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a data finding when a clean sentence is added', () => {
    const data = fc.constantFrom(
      'Leanne’s mobile is 07700 900412.',
      'Just email her direct, jeannie61@example.com.',
      'Brian Tuddle’s had his triple bypass.',
      'It was the bloke at 14 Pannington Drive.',
      'Letter for Mr Venn came here, NI number QQ 12 34 56 C.',
      'Whoever drives AB12 XYZ, you are blocking the ramp.',
      'He lives at the end cottage by the chapel.',
    );
    const clean = fc.constantFrom(
      'The fete is on Saturday.',
      'What a lovely morning.',
      'Bring a chair and a flask.',
      'Rain again, obviously.',
      'The bus was late.',
    );
    fc.assert(
      fc.property(data, clean, fc.boolean(), (finding, sentence, first) => {
        const kinds = check(draftOf(first ? `${sentence} ${finding}` : `${finding} ${sentence}`)).findings.map(
          ({ kind }) => kind,
        );
        expect(kinds).toContain('personal-data');
      }),
    );
  });

  const hidden = fc.constantFrom('\u200B', '\u00AD', '\u202E', '\u2066', '\uFE0F', '\u034F', '\u{E0061}');
  const before = fc
    .array(fc.constantFrom('👍 ', '🏴󠁧󠁢󠁷󠁬󠁳󠁿 ', '\uD800 ', '\uDC00 ', 'Tŷ Ŵyn. ', 'ﷺ ', '𝕒𝕓 ', '“', '\r\n', '\t'))
    .map((all) => all.join(''));

  it('finds the very words, whatever is hidden in them and stands before them', () => {
    const said = fc.constantFrom(
      ['profanity', 'bollocks'],
      ['profanity', 'fucking'],
      ['personal-data', 'QQ123456C'],
      ['personal-data', '203.0.113.77'],
    );
    fc.assert(
      fc.property(before, said, hidden, fc.nat(), (first, [kind, word], sign, place) => {
        const at = 1 + (place % (word.length - 1));
        const written = word.slice(0, at) + sign + word.slice(at);
        const words = `${first} Mrs Ling wrote ${written} on the log`;
        const result = check(draftOf(words));
        expectSound(words, result);
        const spans = result.findings.find((finding) => finding.kind === kind)?.spans ?? [];
        expect(spans.map(({ start, end }) => words.slice(start, end)).join(' ')).toContain(written);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'a',
    ' ',
    '"',
    "'",
    '.',
    '*',
    '@',
    '0',
    '👍',
    '\uD800',
    '\n',
    'ﷺ',
    'f*',
    'a.com ',
    'the council ',
    '1.1.',
    'oh ',
    'f@',
    '🤬',
    'x🤬',
    'a at b dot ',
    'the as ',
    '\u200B',
  ])('takes 63,206 units of %j', (unit) => {
    const words = unit.repeat(Math.ceil(63206 / unit.length)).slice(0, 63206);
    expectSound(words, check(draftOf(words)));
  });

  it('finds nothing in nothing', () => {
    expect(check(draftOf(' \n\u00A0'))).toEqual({ outcome: 'clear', findings: [] });
  });
});
