import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/check.ts';
import type { Draft } from '../../../lib/check/draft.ts';
import { type Example, GROUPS } from '../../../lib/check/kind.ts';
import { KINDS, kindOf } from '../../../lib/check/kinds.ts';
import { ABOUTS } from './abouts.ts';

const draftOf = (example: Example): Draft => ({
  site: 'facebook',
  surface: 'post',
  account: 'personal',
  ...(typeof example === 'string' ? { text: example } : example),
});

const textOf = (example: Example) =>
  typeof example === 'string'
    ? example
    : `${example.text} [${example.surface ?? 'post'}, ${example.account ?? 'personal'}]`;

describe('the kinds', () => {
  it('are the sixteen of the definitions', () => {
    expect(KINDS.map(({ id }) => id)).toEqual([
      'allegation',
      'commercial-promotion',
      'confidential',
      'copied-content',
      'discrimination',
      'formal-business',
      'official-link',
      'personal-attack',
      'personal-data',
      'persuasion',
      'political-advertising',
      'profanity',
      'speaks-for-council',
      'threat',
      'unclear-capacity',
      'unverified-claim',
    ]);
  });

  it('fill every group', () => {
    expect([...new Set(KINDS.map(({ group }) => group))].sort()).toEqual([...GROUPS].sort());
  });

  it('are found by their id', () => {
    for (const kind of KINDS) expect(kindOf(kind.id)).toBe(kind);
  });
});

describe.each(ABOUTS.map((about) => [about.id, about] as const))('%s', (id, { looksFor, examples }) => {
  it('says in one sentence what it looks for', () => {
    expect(looksFor).toMatch(/^[A-Z][^\n]{20,240}\.$/);
  });

  it.each(examples.flag.map((example) => [textOf(example), example] as const))('flags: %s', (_, example) => {
    const draft = draftOf(example);
    const finding = check(draft).findings.find((each) => each.kind === id);
    expect(finding?.spans.map(({ start, end }) => draft.text.slice(start, end))).not.toEqual(undefined);
  });

  it.each(examples.pass.map((example) => [textOf(example), example] as const))('passes: %s', (_, example) => {
    expect(check(draftOf(example)).findings.map((each) => each.kind)).not.toContain(id);
  });
});
