import type { KindId, SiteId } from 'which-hat:units';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../lib/history/entry.ts';
import { entryWords, historyCsv, historyJson, isFound, type Known } from '../../../lib/history/history-words.ts';
import { words } from '../../words.ts';

const known: Known = {
  isKind: (id): id is KindId => id !== 'gone',
  isSite: (id): id is SiteId => id !== 'elsewhere',
};
const entry: HistoryEntry = {
  id: 'a',
  at: new Date(2026, 10, 20, 14, 3).getTime(),
  site: 'facebook',
  surface: 'comment',
  choice: 'send-as-is',
  findings: [
    { kind: 'unclear-capacity', clauses: ['Stilton Parish Council, 7 (must)', 'General guidance, 3 (should)'] },
    { kind: 'profanity', clauses: [] },
  ],
  words: null,
};
const found = (query: string, over: Partial<HistoryEntry> = {}) => {
  const one = { ...entry, ...over };
  return isFound(one, entryWords(one, known, words), query);
};

describe('the search', () => {
  it.each(['', 'facebook', 'STILTON council', '20 nov', 'sent strong language', 'in what capacity'])(
    'finds %j',
    (query) => {
      expect(found(query)).toBe(true);
    },
  );

  it.each(['whatsapp', 'facebook whatsapp', 'drain'])('does not find %j', (query) => {
    expect(found(query)).toBe(false);
  });

  it('looks into the words where they were kept', () => {
    expect(found('drain', { words: 'That drain again!' })).toBe(true);
  });

  it('finds by the id what this build has no words for', () => {
    expect(found('gone elsewhere', { site: 'elsewhere', findings: [{ kind: 'gone', clauses: [] }] })).toBe(true);
  });
});

describe('the table', () => {
  it('has a line for each thing that was asked about', () => {
    const lines = historyCsv([entry], known, words).slice(1).trim().split('\r\n');
    expect(lines).toEqual([
      '"Date","Where","About","Clause","What you chose","Words"',
      `"2026-11-20 14:03:00","Facebook, comment","In what capacity","Stilton Parish Council, 7 (must); General guidance, 3 (should)","sent as it was",""`,
      `"2026-11-20 14:03:00","Facebook, comment","Strong language","","sent as it was",""`,
    ]);
  });

  it('takes no formula from the words of a draft', () => {
    expect(historyCsv([{ ...entry, words: '=HYPERLINK("x")' }], known, words)).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('the file for programs', () => {
  it('holds the entries as they are', () => {
    expect(JSON.parse(historyJson([entry]))).toEqual({ format: 'which-hat-history', version: 1, entries: [entry] });
  });
});
