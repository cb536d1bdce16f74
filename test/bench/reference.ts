import { searchPacks } from '../../lib/policy/search.ts';
import { allPacks } from '../lib/policy/read-packs.ts';
import { median, quantile, time } from './clock.ts';
import { ms, table, times } from './markdown.ts';

/** What one frame of a screen with 60 of them a second has. */
const FRAME_MS = 1000 / 60;
const ROUNDS = 40;

/** What is looked up: everyday words, a reference, a slip of the pen, a question, the first letters of a word. */
const QUERIES = [
  'slagging off',
  'number plate',
  'screenshot',
  'purdah',
  '6.10',
  'confidental',
  'can I post a photo of a child',
  'c',
  '',
];

/** The chapter on the policy reference: what it costs to open it, and to answer, with every pack there is. */
export function referenceChapter(): string {
  const packs = allPacks();
  const opens: number[] = [];
  const steps: number[] = [];
  const firsts: number[] = [];
  const answers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let search = searchPacks(packs);
    opens.push(
      time(() => {
        search = searchPacks(packs);
        search.find('');
      }),
    );
    for (const _ of packs) steps.push(time(() => void search.warmUp()));
    for (const query of QUERIES) answers.push(time(() => search.find(query)));
    const cold = searchPacks(packs);
    firsts.push(time(() => cold.find('number plate')));
  }
  const row = (what: string, took: readonly number[]) => [
    what,
    ms(median(took)),
    ms(quantile(took, 0.95)),
    times(FRAME_MS / median(took)),
  ];
  return [
    '## How long the policy reference takes\n',
    `All ${packs.length} packs, ${packs.reduce((sum, { clauses }) => sum + clauses.length, 0)} clauses; milliseconds. The last column: how often the median goes into one frame.\n`,
    table(
      ['', 'median', 'p95', 'in a frame'],
      [
        row('open: every clause listed', opens),
        row('make one pack ready, in an idle moment', steps),
        row('answer a search', answers),
        row('answer the first search, nothing made ready', firsts),
      ],
    ),
  ].join('\n');
}

/** `node test/tools/run.mjs test/bench/reference.ts`: prints the chapter. */
export function main(): 0 {
  console.log(referenceChapter());
  return 0;
}
