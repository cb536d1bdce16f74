import type { KindId, SiteId } from 'which-hat:units';
import { plainWords } from '../settings/salted.ts';
import { keyPart, type Words } from '../words.ts';
import { asCsv } from './csv.ts';
import type { HistoryEntry } from './entry.ts';

/** An entry in words, as the list, the search and the table show it. */
export interface EntryWords {
  when: string;
  where: string;
  choice: string;
  findings: { kind: string; clauses: string[] }[];
}

/** What the build may not know any more, a kind or a site that is gone, keeps its id. */
export interface Known {
  isKind(id: string): id is KindId;
  isSite(id: string): id is SiteId;
}

/** Puts an entry into words. */
export function entryWords(entry: HistoryEntry, { isKind, isSite }: Known, words: Words): EntryWords {
  const site = isSite(entry.site) ? words(`site_${entry.site}`) : entry.site;
  return {
    when: new Date(entry.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
    where: words('history_where', site, words(`surface_${entry.surface}`)),
    choice: words(`tally_${keyPart(entry.choice)}`),
    findings: entry.findings.map(({ kind, clauses }) => ({
      kind: isKind(kind) ? words(`kind_${keyPart(kind)}_name`) : kind,
      clauses,
    })),
  };
}

/** Does every word of the query stand in the entry, anywhere and in any order? An empty query finds everything. */
export function isFound(entry: HistoryEntry, { when, where, choice, findings }: EntryWords, query: string): boolean {
  const all = findings.flatMap(({ kind, clauses }) => [kind, ...clauses]);
  const hay = plainWords([when, where, choice, ...all, entry.words ?? ''].join(' '));
  return plainWords(query)
    .split(' ')
    .every((word) => hay.includes(word));
}

/** The entries as a table for a spreadsheet: one line for each thing that was asked about. */
export function historyCsv(entries: readonly HistoryEntry[], known: Known, words: Words): string {
  const head = ['date', 'where', 'kind', 'clause', 'choice', 'words'] as const;
  const rows = entries.flatMap((entry) => {
    const { where, choice, findings } = entryWords(entry, known, words);
    // Read as a date by every spreadsheet, in the user's own time zone.
    const date = new Date(entry.at).toLocaleString('sv-SE');
    return findings.map(({ kind, clauses }) => [date, where, kind, clauses.join('; '), choice, entry.words ?? '']);
  });
  return asCsv([head.map((part) => words(`history_column_${part}`)), ...rows]);
}

/** The entries as they are stored, for programs. */
export function historyJson(entries: readonly HistoryEntry[]): string {
  return JSON.stringify({ format: 'which-hat-history', version: 1, entries }, null, 2);
}
