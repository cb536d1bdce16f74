import { describe, expect, it } from 'vitest';
import { additionFor } from '../../../lib/clerk/addition.ts';
import { fetchMeasure, fits, measureAtHand } from '../../../lib/clerk/length.ts';
import { CAPACITIES, chooseStatement, presentStatement } from '../../../lib/clerk/statement.ts';
import { fill, missing } from '../../../lib/clerk/template.ts';
import { words } from '../../words.ts';

const X = { count: 'x-weighted', most: 280 } as const;
const weighted = await fetchMeasure(X);
const facts = { name: 'Jo Marsh', ward: 'North', council: 'Stilton Parish Council' };
const none = { name: '', ward: '', council: '' };
const unworded = { long: '', short: '' };
const own = { personal: unworded, councillor: unworded };
const choose = (draft: string, more: Partial<Parameters<typeof chooseStatement>[0]> = {}) =>
  chooseStatement({ draft, capacity: 'personal', own, facts, words, measure: weighted, ...more });

describe('additionFor', () => {
  it.each([
    ['', 'S'],
    ['  \n', 'S'],
    ['a', '\n\nS'],
    ['a\n', '\nS'],
    ['a\n\n', 'S'],
    ['a\n\n\n', 'S'],
  ])('%j', (draft, addition) => {
    expect(additionFor(draft, 'S')).toBe(addition);
  });
});

it('spends one line break where characters are few', () => {
  expect(additionFor('a', 'S', 'x-weighted')).toBe('\nS');
  expect(additionFor('a\n', 'S', 'x-weighted')).toBe('S');
});

describe('fetchMeasure', () => {
  it.each([
    ['utf16', 'a👋', 3],
    ['codepoints', 'a👋', 2],
    ['x-weighted', 'a👋', 3],
    ['x-weighted', 'see https://www.stilton.example.org/minutes/2026/november/a-very-long-address', 27],
    ['x-weighted', '日本', 4],
  ] as const)('%s: %s', async (count, text, length) => {
    const limit = { count, most: 1 };
    expect((await fetchMeasure(limit))(text)).toBe(length);
    expect(measureAtHand(limit)?.(text) ?? length).toBe(length);
  });

  it('takes everything where there is no limit', () => {
    expect(fits('a'.repeat(70_000), undefined, weighted)).toBe(true);
  });
});

describe('fill', () => {
  it('puts in what is known, and plain words for what is not', () => {
    expect(fill('{name}, {ward}, {council}', facts, words)).toBe('Jo Marsh, North, Stilton Parish Council');
    expect(fill('{council}', none, words)).toBe(words('statement_no_council'));
  });

  it('leaves other braces alone, and does not fill in twice', () => {
    expect(fill('{x} {name}', { ...facts, name: '{ward}' }, words)).toBe('{x} {ward}');
  });

  it('says what is missing', () => {
    expect(missing('{name} of {council}', { ...facts, council: ' ' })).toEqual(['council']);
  });
});

describe('chooseStatement', () => {
  it('gives the long form where there is room', () => {
    expect(choose('A short draft.')).toEqual({
      form: 'long',
      text: fill(words('statement_personal_long'), facts, words),
    });
  });

  it('prefers the user’s own wording', () => {
    const mine = { ...own, personal: { long: 'Just {name} here.', short: '' } };
    expect(choose('A draft.', { own: mine })).toEqual({ form: 'own', text: 'Just Jo Marsh here.' });
  });

  it('steps down to shorter forms as the draft fills X, and never over the limit', () => {
    const forms = new Set<string>();
    for (let length = 100; length <= 280; length++) {
      const draft = 'a'.repeat(length);
      const { form, text } = choose(draft, { limit: X });
      forms.add(form);
      if (form !== 'none') expect(weighted(draft + additionFor(draft, text, 'x-weighted'))).toBeLessThanOrEqual(280);
    }
    expect([...forms]).toEqual(['long', 'short', 'brief', 'none']);
  });

  it('says when none fits, with the shortest there is to copy', () => {
    expect(choose('a'.repeat(279), { limit: X })).toEqual({ form: 'none', text: words('statement_personal_brief') });
  });

  it.each(CAPACITIES)('sees a %s statement that is there already, however it is typed', (capacity) => {
    const statement = fill(words(`statement_${capacity}_long`), facts, words);
    const typed = `My draft.\n\n— ${statement.toUpperCase().replaceAll(' ', '  ').replace('.', ' …')}`;
    expect(choose(typed)).toEqual({ form: 'present', text: statement });
  });

  it('sees the user’s own wording', () => {
    const mine = { ...own, councillor: { long: '', short: 'Off duty, {name}' } };
    expect(presentStatement('Lovely day. off duty – jo marsh!', mine, facts, words)).toBe('Off duty, Jo Marsh');
  });

  it('does not take half a word for a statement', () => {
    expect(
      presentStatement('Officer duties', { ...own, personal: { long: 'Off', short: '' } }, facts, words),
    ).toBeNull();
  });

  it('steps down to the user’s own short wording before ours', () => {
    const mine = { ...own, personal: { long: 'x'.repeat(200), short: 'Only {name}.' } };
    expect(choose('a'.repeat(100), { own: mine, limit: X })).toEqual({ form: 'own-short', text: 'Only Jo Marsh.' });
  });

  it('knows a statement that was added earlier', () => {
    expect(choose('Nice day. JUST ME TALKING', { earlier: ['Just me, talking.'] })).toEqual({
      form: 'present',
      text: 'Just me, talking.',
    });
  });
});
