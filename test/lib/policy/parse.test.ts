import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../lib/policy/pack.ts';
import { PackError, parsePack, unknownKinds } from '../../../lib/policy/parse.ts';
import { examplePack } from './example-pack.ts';

const FILE = 'policies/example.json';

/** What is said of the example after one change. */
function complaint(change: (pack: Pack) => void): string {
  const pack = examplePack();
  change(pack);
  try {
    parsePack(FILE, JSON.parse(JSON.stringify(pack)));
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
    return (error as Error).message;
  }
  return 'nothing';
}

function put(of: object, values: Record<string, unknown>): void {
  Object.assign(of, values);
}

test('a pack in order is read as it is', () => {
  expect(parsePack(FILE, examplePack())).toEqual(examplePack());
});

const CASES: [what: string, change: (pack: Pack) => void, place: string, remedy: string][] = [
  ['an unknown key', (p) => put(p, { colour: 'red' }), 'the file: unknown key "colour"', 'take it out'],
  [
    'an unknown key in a clause',
    (p) => put(p.clauses[0] ?? p, { sumary: 'x' }),
    'clauses, \'be-civil\': unknown key "sumary"',
    'Correct its spelling',
  ],
  [
    'a missing title',
    (p) => put(p.document ?? p, { title: undefined }),
    'document, title: it is missing',
    'Give string',
  ],
  ['another version', (p) => put(p, { schemaVersion: 2 }), 'schemaVersion', 'Write "1"'],
  [
    'a strength that is none',
    (p) => put(p.clauses[0] ?? p, { strength: 'shall' }),
    "'be-civil', strength",
    '"must" or "should"',
  ],
  [
    'a channel that is none',
    (p) => put(p.clauses[0] ?? p, { channels: ['fax'] }),
    "'be-civil', channels, no. 1",
    '"facebook"',
  ],
  ['no place', (p) => put(p.clauses[0] ?? p, { places: [] }), "'be-civil', places", 'Name at least one place'],
  [
    'a place without a reference',
    (p) => put(p.clauses[0] ?? p, { places: [{ locator: 'x' }] }),
    'places, no. 1, ref: it is missing',
    'Give string',
  ],
  [
    'a place without a locator',
    (p) => put(p.clauses[0] ?? p, { places: [{ ref: '1' }] }),
    "'1' has no locator",
    'up to five words',
  ],
  [
    'a locator of six words',
    (p) => put(p.clauses[0] ?? p, { places: [{ ref: '1', locator: 'one two three four five six' }] }),
    'places, no. 1, locator',
    'Use at most 5 words',
  ],
  ['nobody bound', (p) => put(p.clauses[0] ?? p, { binds: [] }), "'be-civil', binds", 'Say whom it binds'],
  ['an empty summary', (p) => put(p.clauses[0] ?? p, { summary: ' ' }), "'be-civil', summary", 'Write it out'],
  [
    'a kind that cannot be one',
    (p) => put(p.clauses[0] ?? p, { grounds: ['Rude!'] }),
    "'be-civil', grounds, no. 1",
    'id of a finding kind',
  ],
  [
    'no ground and no reason',
    (p) => put(p.clauses[0] ?? p, { grounds: [], handling: 'told' }),
    "'be-civil', why",
    'Name the kinds that it grounds',
  ],
  ['a ground and a reason', (p) => put(p.clauses[0] ?? p, { why: 'because' }), "'be-civil', why", 'Take "why" out'],
  [
    'a ground, but only told',
    (p) => put(p.clauses[0] ?? p, { handling: 'told' }),
    "'be-civil', handling",
    "Write 'checked'",
  ],
  [
    'no ground, but checked',
    (p) => put(p.clauses[1] ?? p, { handling: 'checked' }),
    "'be-kind', handling",
    "Write 'told'",
  ],
  [
    'two clauses of one id',
    (p) => put(p.clauses[1] ?? p, { id: 'be-civil' }),
    "'be-civil', id: two clauses",
    'an id of its own',
  ],
  [
    'an id that was retired',
    (p) => put(p.retired, { 'be-kind': null }),
    "'be-kind', id: the id was retired",
    'never stood for anything else',
  ],
  ['an id with blanks', (p) => put(p.clauses[0] ?? p, { id: 'Be Civil' }), 'clauses', 'lower-case words'],
  [
    'a relation to no clause',
    (p) => put(p.clauses[0] ?? p, { related: ['gone'] }),
    "'be-civil', related: there is no clause 'gone'",
    'Correct the id',
  ],
  [
    'a successor that is no clause',
    (p) => put(p.retired, { old: 'gone' }),
    "retired, old: there is no clause 'gone'",
    'Correct the id',
  ],
  [
    'a moderator by no clause',
    (p) => put(p.moderators ?? p, { clause: 'gone' }),
    "moderators: there is no clause 'gone'",
    'Correct the id',
  ],
  [
    'a channel by no clause',
    (p) => put(p.channels[0] ?? p, { clauses: ['gone'] }),
    'channels, email',
    'Correct the id',
  ],
  [
    'a day that is none',
    (p) => put(p.document ?? p, { adopted: { precision: 'day', date: '2023-02-30' } }),
    'document, adopted, date',
    '',
  ],
  [
    'a month that is none',
    (p) => put(p.document ?? p, { review: { precision: 'month', date: '2023-13' } }),
    'document, review, date',
    'as 2021-05',
  ],
  [
    'a day where a month is stated',
    (p) => put(p.document ?? p, { review: { precision: 'month', date: '2023-01-01' } }),
    'document, review, date',
    'as 2021-05',
  ],
  [
    'a precision that is none',
    (p) => put(p.document ?? p, { review: { precision: 'week', date: '2023' } }),
    'document, review',
    'precision',
  ],
  [
    'a telephone number with blanks',
    (p) => put(p.official, { phones: ['0116 236'] }),
    'official, phones, no. 1',
    'digits only',
  ],
  [
    'another name than its file',
    (p) => put(p, { id: 'other' }),
    "id: the pack calls itself 'other'",
    'Write "example"',
  ],
];

test.each(CASES)('%s is told with file, place and remedy', (_, change, place, remedy) => {
  const said = complaint(change);
  expect(said).toContain(`${FILE}: `);
  expect(said).toContain(place);
  expect(said).toContain(remedy);
});

test('every problem is told at once, one a line', () => {
  const said = complaint((pack) => {
    put(pack.clauses[0] ?? pack, { related: ['gone'] });
    put(pack.clauses[1] ?? pack, { handling: 'checked' });
  });
  expect(said.split('\n')).toHaveLength(2);
});

test('general guidance names sources and has no locators', () => {
  expect(complaint((pack) => put(pack, { document: null }))).toContain("'1' has a locator, but there is no document");
});

describe('what is no pack at all', () => {
  test.each([null, 'text', 7, [], {}])('%j', (value) => {
    expect(() => parsePack(FILE, value)).toThrow(PackError);
  });
});

test('kinds that there are none of are named with those that there are', () => {
  expect(unknownKinds(parsePack(FILE, examplePack()), new Set(['threat']))).toEqual([
    {
      place: "clause 'be-civil', grounds",
      wrong: "there is no kind 'personal-attack'.",
      remedy: 'Use one of: threat.',
    },
  ]);
});
