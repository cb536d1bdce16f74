import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { StatedDate } from '../../../lib/policy/pack.ts';
import { documentText, NOT_AT_HAND, plain } from './documents/at-hand.ts';
import { READERS } from './documents/outline.ts';
import type { Part } from './documents/reader.ts';
import { councilPacks } from './read-packs.ts';

function partsOf(council: string): Part[] | null {
  const document = documentText(council);
  const read = READERS[council];
  if (!read) throw new Error(`No reader for '${council}': add one to test/policy/documents/outline.ts`);
  return document === null ? null : read(document);
}

/** Domains that a council's public pages show and its document does not. */
const ELSEWHERE: Record<string, string[]> = {
  withyham: ['withyhamparishcouncil.gov.uk', 'withyhamparishcouncil.org.uk'],
};

/** The ways in which the documents write a date. */
function written({ date, precision }: StatedDate): string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = new Date(`${date.slice(0, 7)}-01`).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  if (precision !== 'day') return [`${name} ${year}`.toLowerCase()];
  return [`${day}/${month}/${year.slice(2)}`, `${Number(day)}th ${name} ${year}`.toLowerCase()];
}

describe.each(councilPacks().map((pack) => [pack.id, pack] as const))('the citations of %s', (id, pack) => {
  const parts = partsOf(id);
  const places = [
    ...pack.clauses.flatMap((clause) => clause.places.map((place) => ({ of: clause.id, ...place }))),
    ...pack.notCovered.map((place) => ({ of: 'notCovered', ...place })),
  ];

  test('stand in the document where they say', ({ skip }) => {
    if (!parts) return skip(NOT_AT_HAND);
    const byRef = new Map(parts.map((part) => [part.ref, plain(part.text)]));
    const wrong = places.filter(({ ref, locator }) => !byRef.get(ref)?.includes(plain(locator ?? '')));
    expect(wrong).toEqual([]);
  });

  test('leave no part of the document out', ({ skip }) => {
    if (!parts) return skip(NOT_AT_HAND);
    const cited = new Set(places.map(({ ref }) => ref));
    // A sentence that only opens a list says nothing without its points.
    const opensList = /(guidelines|criteria|includes|limited to|good practice|councillors|content that includes): ?$/;
    expect(parts.filter(({ ref, text }) => !cited.has(ref) && !opensList.test(text)).map(({ ref }) => ref)).toEqual([]);
  });

  test('give addresses and numbers as the document does, and all of them', ({ skip }) => {
    const document = documentText(id);
    if (document === null) return skip(NOT_AT_HAND);
    const { emails, phones, domains } = pack.official;
    const inDocument = [...new Set(document.toLowerCase().match(/[\w.]+@[\w.-]+\w/g))].sort();
    expect([...emails].sort()).toEqual(inDocument);
    const published = inDocument.map((email) => email.split('@')[1]);
    expect(domains).toEqual(ELSEWHERE[id] ?? [...new Set(published)]);
    const digits = document.replace(/[()\s]/g, '');
    expect(phones.filter((phone) => !digits.includes(phone))).toEqual([]);
    expect(phones).toHaveLength(document.match(/\(\d{3}\) \d{4} \d{4}|\b\d{4} \d{7}\b/g)?.length ?? 0);
  });

  test('give dates as the document does, and none that it leaves open', ({ skip }) => {
    const document = documentText(id);
    if (document === null) return skip(NOT_AT_HAND);
    const { adopted = null, effective = null, review = null } = pack.document ?? {};
    const text = plain(document);
    const stated = [adopted, effective, review].filter((date) => date !== null);
    expect(stated.filter((date) => !written(date).some((form) => text.includes(form)))).toEqual([]);
    expect(adopted === null).toBe(/adopted on x+/.test(text));
    expect(review !== null).toBe(/review date: |date for review/.test(text));
  });

  test('name nobody: no first name and surname that the document gives', ({ skip }) => {
    const document = documentText(id);
    if (document === null) return skip(NOT_AT_HAND);
    const names = [...document.matchAll(/contact ([A-Z]\w+ [A-Z]\w+) the Clerk/g)].flatMap(
      ([, name]) => name?.split(' ') ?? [],
    );
    const all = JSON.stringify(councilPacks());
    expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(all))).toEqual([]);
  });
});

const WHOLE: [council: string, ref: string, words: string][] = [
  ['stilton', '5', 'that any emerging themes or helpful'],
  ['stilton', '11', 'on behalf of the council will'],
  ['west-end', 'Parish Council email, paragraph 2', 'copied to the clerk. all new emails'],
  ['wherstead', 'Communications from the Council, list 2, point 2', 'encouraged, but personal'],
];

test('a sentence that a page or a line breaks in two reads whole', ({ skip }) => {
  if (WHOLE.some(([council]) => documentText(council) === null)) return skip(NOT_AT_HAND);
  const broken = WHOLE.filter(([council, ref, words]) => {
    const part = partsOf(council)?.find((one) => one.ref === ref);
    return !plain(part?.text ?? '').includes(words);
  });
  expect(broken).toEqual([]);
});

test('no sentence of a document is copied', ({ skip }) => {
  const tool = fileURLToPath(new URL('../../../../shared/tools/copied-sentences.mjs', import.meta.url));
  if (!existsSync(tool)) return skip(NOT_AT_HAND);
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  expect(
    execFileSync(process.execPath, [tool, 'policies', 'docs/policies.md', 'lib/policy'], {
      cwd: root,
      encoding: 'utf8',
    }),
  ).toBe('no copied runs\n');
});
