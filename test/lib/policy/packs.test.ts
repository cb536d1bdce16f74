import type { CouncilId } from 'which-hat:units';
import { expect, test } from 'vitest';
import { councilFacts } from '../../../lib/policy/facts.ts';
import { allOf, clauseOf, generalPack, isCouncilId, loadPacks, packIn } from '../../../lib/policy/packs.ts';
import { examplePack } from './example-pack.ts';
import { allPacks, KNOWN_KINDS, kindProblems, packOf, readPacks } from './read-packs.ts';

test('every file in policies/ is a pack, councils by name and the general guidance last', async () => {
  const library = await loadPacks();
  expect(allOf(library)).toEqual(readPacks());
  expect(library.unusable).toEqual([]);
  expect(library.councils.map((pack) => pack.id)).toEqual([
    'stilton',
    'thurcaston-cropston',
    'west-end',
    'wherstead',
    'withyham',
  ]);
});

test('packs name only kinds that there are', () => {
  expect(kindProblems(allPacks())).toEqual([]);
});

test('general guidance has words on every kind, in England and, where it differs, in Wales', () => {
  const grounded = new Set<string>(generalPack.clauses.flatMap((clause) => clause.grounds));
  expect([...KNOWN_KINDS].filter((kind) => !grounded.has(kind))).toEqual([]);
});

test('general guidance names a source for every clause, and none is a person', () => {
  const nameless = generalPack.clauses.filter((clause) => clause.places.some(({ ref }) => ref.length < 10));
  expect(nameless).toEqual([]);
});

test('a pack is known by its id, an unknown id is not', async () => {
  expect(isCouncilId('withyham')).toBe(true);
  expect(isCouncilId('general')).toBe(true);
  expect(isCouncilId('constructor')).toBe(false);
  const library = await loadPacks();
  expect(packIn(library, 'withyham')?.council.name).toBe('Withyham Parish Council');
  expect(packIn(library, 'general')).toBe(generalPack);
  expect(packIn(library, 'atlantis' as CouncilId)).toBeNull();
});

test('only the packs that are asked for are fetched', async () => {
  const library = await loadPacks(['withyham', 'atlantis' as CouncilId, 'general']);
  expect(library.councils.map((pack) => pack.id)).toEqual(['withyham']);
  expect(library.unusable).toEqual([]);
});

test('a retired id leads to its successor, or nowhere', () => {
  const pack = examplePack({ retired: { 'be-polite': 'be-civil', 'be-quiet': null } });
  expect(clauseOf(pack, 'be-polite')?.id).toBe('be-civil');
  expect(clauseOf(pack, 'be-civil')?.id).toBe('be-civil');
  expect(clauseOf(pack, 'be-quiet')).toBeNull();
  expect(clauseOf(pack, 'never-was')).toBeNull();
  expect(clauseOf(pack, 'constructor')).toBeNull();
});

test('the facts for the check are those of the packs', () => {
  expect(councilFacts(['stilton', 'wherstead'])).toEqual([packOf('stilton').official, packOf('wherstead').official]);
  expect(councilFacts(['atlantis' as CouncilId])).toEqual([]);
});
