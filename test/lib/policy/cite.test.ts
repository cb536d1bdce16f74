import type { KindId, SiteId } from 'which-hat:units';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CouncilSays, Where } from '../../../lib/policy/cite.ts';
import { cite } from '../../../lib/policy/cite.ts';
import { generalPack } from '../../../lib/policy/packs.ts';
import { ACCOUNTS, NATIONS, SURFACES } from '../../../lib/policy/vocabulary.ts';
import { exampleClause, examplePack } from './example-pack.ts';
import { allPacks, councilPacks, KNOWN_KINDS, packOf } from './read-packs.ts';

const POST: Where = { site: 'facebook', surface: 'post', account: 'personal' };

function says(council: Parameters<typeof packOf>[0], kind: KindId, where: Partial<Where> = {}): CouncilSays {
  const [one] = cite(kind, [packOf(council)], { ...POST, ...where });
  if (!one) throw new Error('A pack was lost');
  return one;
}

const best = (of: CouncilSays) => of.citations[0]?.ref;

describe('in what capacity', () => {
  test('Withyham on a personal account: 6.2', () => {
    for (const kind of ['unclear-capacity', 'speaks-for-council'] as const) {
      expect(says('withyham', kind).citations[0]).toMatchObject({ ref: '6.2', fit: 'here', strength: 'must' });
    }
  });

  test('Withyham on a councillor account: 6.2 is about other accounts, and says so', () => {
    const told = says('withyham', 'unclear-capacity', { account: 'councillor' });
    expect(best(told)).toBe('1.4');
    expect(told.citations.find(({ ref }) => ref === '6.2')).toMatchObject({ fit: 'near', misfits: ['account'] });
  });

  test('Stilton: the passage after 21', () => {
    expect(best(says('stilton', 'unclear-capacity'))).toBe('after 21, paragraph 2');
    expect(best(says('stilton', 'official-link'))).toBe('after 21, paragraph 3');
  });

  test('Thurcaston and Cropston: the point on personal views', () => {
    expect(best(says('thurcaston-cropston', 'unclear-capacity'))).toBe('Section 2, point 6');
  });

  test.each(['wherstead', 'west-end'] as const)('%s has no words on it, and general guidance is shown', (council) => {
    expect(says(council, 'unclear-capacity')).toMatchObject({ none: true, citations: [] });
    expect(says(council, 'unclear-capacity').general.map(({ clause }) => clause.id)).toContain(
      'capacity-by-impression',
    );
  });
});

describe('who speaks for the council', () => {
  test.each([
    ['stilton', 'list after 3, (e)'],
    ['west-end', 'Communications from the Council, list 1, point 5'],
    ['wherstead', 'Parish Council email, paragraph 3'],
    ['thurcaston-cropston', 'Section 2, point 5'],
  ] as const)('%s: %s', (council, ref) => {
    expect(best(says(council, 'speaks-for-council'))).toBe(ref);
  });
});

describe('where it is said decides', () => {
  test('an insult in a comment: the rules of the page; in a post of one’s own: the Code', () => {
    expect(best(says('stilton', 'personal-attack', { surface: 'comment' }))).toBe('4(b)');
    expect(best(says('stilton', 'personal-attack'))).toBe('18');
  });

  test('formal business: Facebook by 6, WhatsApp by nothing that fits', () => {
    expect(best(says('stilton', 'formal-business'))).toBe('6');
    expect(says('stilton', 'formal-business', { site: 'whatsapp', surface: 'message' })).toMatchObject({ none: false });
    expect(says('stilton', 'formal-business', { site: 'whatsapp', surface: 'message' }).general).not.toEqual([]);
  });

  test('Withyham has rules of its own for WhatsApp', () => {
    const where = { site: 'whatsapp', surface: 'message' } as const;
    expect(best(says('withyham', 'formal-business', where))).toBe('7.4');
    expect(best(says('withyham', 'personal-data', where))).toBe('7.6');
  });

  test('what is passed on: Thurcaston’s 1.4 comes first in a share and is only near in a post', () => {
    expect(best(says('thurcaston-cropston', 'allegation', { surface: 'share' }))).toBe('Section 3, 1.4');
    const post = says('thurcaston-cropston', 'allegation').citations.find(({ ref }) => ref === 'Section 3, 1.4');
    expect(post?.misfits).toEqual(['surface']);
  });

  test('the council’s page answers by the rules for what the council publishes', () => {
    const page = { account: 'council-page' } as const;
    expect(best(says('stilton', 'persuasion', page))).toBe('21');
    expect(best(says('west-end', 'political-advertising', page))).toBe(
      'Communications from the Council, list 1, point 6',
    );
    expect(says('west-end', 'political-advertising').citations[0]).toMatchObject({ fit: 'near', misfits: ['people'] });
  });

  test('Wales has its own law', () => {
    expect(best(says('general', 'unclear-capacity', { nation: 'wales' }))).toContain('(Wales) Order 2008');
    expect(best(says('general', 'unclear-capacity'))).toContain('Model Councillor Code');
  });
});

test('clauses come in the order of fit, then of what they name, then of strength', () => {
  const pack = examplePack({
    clauses: [
      exampleClause({ id: 'other-people', binds: ['staff'] }),
      exampleClause({ id: 'advice', strength: 'advice' }),
      exampleClause({ id: 'must' }),
      exampleClause({ id: 'many', grounds: ['personal-attack', 'threat'] }),
      exampleClause({ id: 'social', channels: ['social'], strength: 'advice' }),
      exampleClause({ id: 'facebook', channels: ['facebook'], strength: 'advice' }),
      exampleClause({ id: 'x-only', channels: ['x'] }),
      exampleClause({ id: 'this-account', accounts: ['personal'], strength: 'advice' }),
    ],
  });
  const [found] = cite('personal-attack', [pack], POST);
  expect(found?.citations.map(({ clause }) => clause.id)).toEqual([
    'this-account',
    'facebook',
    'social',
    'must',
    'many',
    'advice',
    'x-only',
    'other-people',
  ]);
});

test('of several councils each is shown, in the order chosen', () => {
  const councils = cite('unclear-capacity', [packOf('wherstead'), packOf('withyham')], POST);
  expect(councils.map(({ council, none }) => [council, none])).toEqual([
    ['wherstead', true],
    ['withyham', false],
  ]);
});

describe('for every kind, council, site, surface, account and nation', () => {
  const kinds = fc.constantFrom(...([...KNOWN_KINDS] as KindId[]));
  const where = fc.record({
    site: fc.constantFrom<SiteId[]>('facebook', 'x', 'whatsapp'),
    surface: fc.constantFrom(...SURFACES),
    account: fc.constantFrom(...ACCOUNTS),
    nation: fc.constantFrom(...NATIONS),
  });

  test('a citation grounds the kind; nothing that fits is said to be nothing, and general guidance steps in', () => {
    fc.assert(
      fc.property(kinds, where, (kind, at) => {
        for (const { citations, none, general } of cite(kind, councilPacks(), at)) {
          expect(none).toBe(citations.length === 0);
          expect([...citations, ...general].every(({ clause }) => clause.grounds.includes(kind))).toBe(true);
          expect(citations.every(({ fit, misfits }) => (fit === 'here') === (misfits.length === 0))).toBe(true);
          const fits = citations.some(({ fit }) => fit === 'here');
          if (fits) expect(general).toEqual([]);
          else if (at.nation === 'england') expect(general).not.toEqual([]);
          expect(citations.map(({ misfits }) => misfits.length)).toEqual(
            citations.map(({ misfits }) => misfits.length).sort(),
          );
        }
      }),
    );
  });

  test('general guidance is shown once, not beside itself', () => {
    fc.assert(
      fc.property(kinds, where, (kind, at) => {
        expect(cite(kind, [generalPack], at)[0]?.general).toEqual([]);
      }),
    );
  });

  test('every clause that grounds something can be cited', () => {
    const cited = new Set<string>();
    for (const pack of allPacks())
      for (const clause of pack.clauses)
        for (const kind of clause.grounds)
          for (const found of cite(kind, [pack], { ...POST, nation: clause.nations?.[0] ?? 'england' })[0]?.citations ??
            [])
            cited.add(`${pack.id} ${found.clause.id}`);
    const grounding = allPacks().flatMap((pack) =>
      pack.clauses.filter(({ grounds }) => grounds.length > 0).map(({ id }) => `${pack.id} ${id}`),
    );
    expect([...cited].sort()).toEqual(grounding.sort());
  });
});
