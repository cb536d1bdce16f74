import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termOf, termsOf, wordsOf } from '../../../lib/policy/terms.ts';

test('references stay whole', () => {
  expect(wordsOf('see 6.10, 7(h) and 4 (b).')).toEqual(['see', '6.10', '7h', 'and', '4b']);
});

test('accents, capitals and apostrophes do not matter', () => {
  expect(wordsOf("Café COUNCILLOR’S don't")).toEqual(['cafe', 'councillors', 'dont']);
});

test('forms of a word are one; empty words are none', () => {
  expect(termsOf('insulting insults insulted')).toEqual(['insult', 'insult', 'insult']);
  expect(termsOf('can I post about them')).toEqual(['post']);
  expect(termOf('the')).toBeNull();
});

test('any text gives terms without blanks', () => {
  fc.assert(fc.property(fc.string(), (text) => termsOf(text).every((term) => /^\S+$/u.test(term))));
});
