import { check } from '../../lib/check/check.ts';
import type { Draft } from '../../lib/check/draft.ts';
import { median, quantile, time } from './clock.ts';
import { readDrafts } from './drafts.ts';
import { ms, table, times } from './markdown.ts';

/** Facebook's limit for a post is the longest draft there is. */
export const LENGTHS = [280, 5_000, 63_206] as const;
type Length = (typeof LENGTHS)[number];

const GOALS: Record<Length, [string, string]> = { 280: ['1', '0.3'], 5000: ['8', '3'], 63206: ['100', '40'] };
const DRAFTS: Record<Length, number> = { 280: 300, 5000: 40, 63206: 12 };
const ROUNDS = 5;

export const draftOf = (text: string): Draft => ({ text, site: 'facebook', surface: 'post', account: 'councillor' });

/** Drafts of one length: the set's texts one after the other, each starting elsewhere. */
function normalTexts(length: number, count: number): string[] {
  const all = readDrafts('test/corpus/dev.jsonl')
    .map(({ text }) => text)
    .join('\n\n');
  const endless = all.repeat(2 + Math.ceil(length / all.length));
  return Array.from({ length: count }, (_, at) => {
    const start = Math.floor((at * all.length) / count);
    return endless.slice(start, start + length);
  });
}

/** Texts that nobody writes and every regular expression fears. */
const ODD: Record<string, string> = {
  'one letter': 'a',
  'one word': 'council ',
  'all links': 'https://www.stilton-pc.gov.uk/a?b=c@d#e ',
  'all emoji': '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿😀',
  'many names': 'Mrs Jean Marsh and Cllr Peter O’Neill-Smith met Dr Ahmed. ',
  'all digits': '07700 900123 ',
  'no spaces': 'you.are.the@council,we!',
  'quotation marks': '"\'“‘',
  'masked letters': 'f*ck 5h1t ',
  'blank lines': '\n \t',
};

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

export interface Speed {
  length: Length;
  median: number;
  p95: number;
  /** p95 over the texts, each taken at its quickest round: what the text costs without what else the machine was doing. */
  undisturbed: number;
}

/** Times each text in every round: one list of rounds a text. */
function timeTexts(texts: readonly string[], rounds: number): number[][] {
  const drafts = texts.map(draftOf);
  const took: number[][] = texts.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, draft] of drafts.entries()) took[at]?.push(time(() => check(draft)));
  return took;
}

/** Times the check on normal drafts of every length, warm. */
export function measureSpeed(): Speed[] {
  return LENGTHS.map((length) => {
    const texts = normalTexts(length, DRAFTS[length]);
    timeTexts(texts, 1);
    const took = timeTexts(texts, ROUNDS);
    return {
      length,
      median: median(took.flat()),
      p95: quantile(took.flat(), 0.95),
      undisturbed: quantile(
        took.map((rounds) => Math.min(...rounds)),
        0.95,
      ),
    };
  });
}

/** Times the very first check of a process: the tables are made and the weights unpacked. */
export function measureFirst(): number {
  const draft = draftOf(normalTexts(280, 1)[0] ?? '');
  return time(() => check(draft));
}

function growth(medians: readonly number[]): string {
  const [, middle = Number.NaN, long = Number.NaN] = medians;
  return times(long / middle / (LENGTHS[2] / LENGTHS[1]));
}

function oddTable(): string {
  const rows = Object.entries(ODD).map(([name, piece]) => {
    const medians = LENGTHS.map((length) => {
      const text = fill(piece, length);
      timeTexts([text], 2);
      return median(timeTexts([text], 5).flat());
    });
    return [name, ...medians.map(ms), growth(medians)];
  });
  return table(['text', ...LENGTHS.map((length) => `${length.toLocaleString('en-GB')} characters`), 'growth'], rows);
}

/** The chapter on time. */
export function speedChapter(speeds: readonly Speed[], first: number): string {
  return [
    '## How long a check takes\n',
    `Milliseconds, warm: dev’s drafts one after the other, cut to length, ${ROUNDS} rounds. *Undisturbed* takes each text at its quickest round,`,
    'because other programs were using the machine. *Growth* is the median at 63,206 characters over that at 5,000, divided by',
    `${times(LENGTHS[2] / LENGTHS[1])}: 1 is linear. The very first check of a page also makes its tables; here it took ${ms(first)} ms.\n`,
    table(
      ['characters', 'median', 'p95', 'p95 undisturbed', 'p95 at most', 'aim'],
      speeds.map(({ length, median: middle, p95, undisturbed }) => [
        length.toLocaleString('en-GB'),
        ...[middle, p95, undisturbed].map(ms),
        ...GOALS[length],
      ]),
    ),
    `\nGrowth on normal drafts: ${growth(speeds.map((speed) => speed.median))}.\n`,
    'Odd texts, median:\n',
    oddTable(),
  ].join('\n');
}
