import type { CouncilId } from 'which-hat:units';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passes, searchPacks } from '../../../lib/policy/search.ts';
import { CHANNELS, STRENGTHS, TOPICS } from '../../../lib/policy/vocabulary.ts';
import { allPacks, packOf } from './read-packs.ts';

const all = searchPacks(allPacks());

/** The first ids that a council's reference gives for a query. */
function first(council: CouncilId, query: string, count = 3): string[] {
  return searchPacks([packOf(council)])
    .find(query)
    .slice(0, count)
    .map(({ clause }) => clause.id);
}

const EVERYDAY: [query: string, council: CouncilId, clause: string][] = [
  ['slagging off', 'stilton', 'page-no-attacks'],
  ['having a go at the clerk', 'thurcaston-cropston', 'courtesy-both-ways'],
  ['number plate', 'stilton', 'no-passing-on-data'],
  ['number plate', 'general', 'personal-data-law'],
  ['screenshot', 'thurcaston-cropston', 'abuse-is-recorded'],
  ['screenshot', 'wherstead', 'no-passing-on-data'],
  ['purdah', 'thurcaston-cropston', 'mind-sensitive-matter'],
  ['purdah', 'general', 'pre-election-period'],
  ['purdah', 'stilton', 'no-political-advertising'],
  ['which hat', 'withyham', 'no-personal-account-as-councillor'],
  ['two hats', 'stilton', 'make-capacity-clear'],
  ['swearing', 'west-end', 'removal-obscene'],
  ['pothole', 'west-end', 'not-formal-contact'],
  ['reply all', 'wherstead', 'copy-only-who-needs'],
  ['FOI', 'stilton', 'copied-mail-is-record'],
  ['rumour', 'thurcaston-cropston', 'no-false-accusations'],
  ['retweet', 'thurcaston-cropston', 'answer-for-shares'],
  ['group chat', 'withyham', 'extra-channels-allowed'],
  ['zoom', 'withyham', 'video-calls'],
  ['can I install an extension', 'withyham', 'only-authorised-software'],
  ['vote for me', 'general', 'imprint'],
  ['newspaper article', 'stilton', 'council-own-work'],
  ['selling my car', 'west-end', 'page-no-selling'],
  ['blocked', 'west-end', 'what-happens-then'],
  ['free speech', 'general', 'political-speech-protected'],
  ['leaked', 'wherstead', 'confidentiality'],
];

test.each(EVERYDAY)('%s, at %s: %s', (query, council, clause) => {
  expect(first(council, query)).toContain(clause);
});

const MISSPELT: [query: string, council: CouncilId, clause: string][] = [
  ['slaging of', 'stilton', 'page-no-attacks'],
  ['confidental', 'stilton', 'confidentiality'],
  ['copyrite', 'stilton', 'page-share-with-care'],
  ['whatsap', 'wherstead', 'members-whatsapp-group'],
  ['numberplate', 'west-end', 'no-passing-on-data'],
  ['predetermenation', 'general', 'open-mind'],
  ['defimation', 'general', 'defamation'],
  ['harrassment', 'thurcaston-cropston', 'courtesy-both-ways'],
  ['anonimous', 'thurcaston-cropston', 'no-false-name'],
  ['grievence', 'withyham', 'report-bad-mail'],
];

test.each(MISSPELT)('spelling is forgiven: %s, at %s: %s', (query, council, clause) => {
  expect(first(council, query)).toContain(clause);
});

test('a reference finds its clause alone', () => {
  expect(first('withyham', '6.2', 9)).toEqual(['no-personal-account-as-councillor']);
  expect(first('stilton', '7(h)', 9)).toEqual(['removal-alleges-breach']);
  expect(first('withyham', '4.5 point 7', 1)).toEqual(['only-staff-commit']);
});

test('a council’s name finds its clauses', () => {
  expect(
    all
      .find('withyham whatsapp')
      .slice(0, 3)
      .map(({ pack }) => pack),
  ).toEqual(['withyham', 'withyham', 'withyham']);
});

test('what holds in Wales is found as Welsh', () => {
  expect(first('general', 'welsh', 5).every((id) => id.startsWith('wales-'))).toBe(true);
});

test('nonsense finds nothing', () => {
  expect(all.find('qqqqqzzzzz')).toEqual([]);
});

test('an empty query, or one of empty words, gives all, in the order of the documents', () => {
  const every = allPacks().flatMap((pack) => pack.clauses.map(({ id }) => `${pack.id} ${id}`));
  for (const query of ['', '   ', 'what about the']) {
    expect(all.find(query).map(({ pack, clause }) => `${pack} ${clause.id}`)).toEqual(every);
  }
});

describe('filters', () => {
  test('a channel takes in what holds everywhere', () => {
    const [inWhatsapp] = [all.find('', { channel: 'whatsapp' })];
    expect(
      inWhatsapp.every(({ clause }) =>
        clause.channels.some((channel) => ['whatsapp', 'social', 'any'].includes(channel)),
      ),
    ).toBe(true);
    expect(inWhatsapp.some(({ clause }) => clause.channels.includes('any'))).toBe(true);
    expect(all.find('', { channel: 'email' }).some(({ clause }) => clause.channels.join() === 'social')).toBe(false);
  });

  test('strength and whom it binds', () => {
    const found = searchPacks([packOf('withyham')]).find('', { strength: 'must', binds: 'public' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ clause }) => clause.strength === 'must' && clause.binds.includes('public'))).toBe(true);
  });

  test('every topic of a pack can be found by its filter', () => {
    const byTopic = TOPICS.flatMap((topic) => all.find('', { topic }));
    expect(byTopic).toHaveLength(all.find('').length);
  });
});

test('any query with any filter gives clauses that pass, each once', () => {
  const filter = fc.record(
    {
      topic: fc.constantFrom(...TOPICS),
      channel: fc.constantFrom(...CHANNELS),
      strength: fc.constantFrom(...STRENGTHS),
    },
    { requiredKeys: [] },
  );
  const words = fc.array(
    fc.constantFrom('clerk', 'slagging', '6.2', 'the', 'Facebook', 'éé', '"', '(', 'x'.repeat(200)),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        words.map((list) => list.join(' ')),
        fc.string(),
      ),
      filter,
      (query, narrowed) => {
        const found = all.find(query, narrowed);
        expect(found.every(({ clause }) => passes(clause, narrowed))).toBe(true);
        expect(new Set(found).size).toBe(found.length);
      },
    ),
  );
});

test('warming up indexes pack by pack and changes no answer', () => {
  const packs = allPacks();
  const warmed = searchPacks(packs);
  let steps = 1;
  while (warmed.warmUp()) steps++;
  expect(steps).toBe(packs.length);
  expect(warmed.warmUp()).toBe(false);
  expect(warmed.find('purdah')).toEqual(all.find('purdah'));
});
