import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import { check } from '../../lib/check/check.ts';
import type { Measured } from './accuracy.ts';
import { CIVIL_KINDS, type Civility, civilityTexts, measureCivility } from './civility.ts';
import { median } from './clock.ts';
import { percent, table, times } from './markdown.ts';
import { PEERS, stated } from './peers.ts';
import type { LabelledDraft } from './score.ts';
import { draftOf } from './speed.ts';

/** What a way of reading gets right on labelled drafts. */
interface Standing {
  outcome: number;
  falseAlarms: number;
  /** Share of the drafts that readers found uncivil that were flagged for it. */
  civilRecall: number;
}

export interface Row {
  name: string;
  standings: Standing[];
  civility: Civility | null;
  /** How many times as long as ours; absent for ours. */
  ratio?: number;
}

const share = <T>(all: readonly T[], which: (one: T) => boolean) => all.filter(which).length / Math.max(1, all.length);
const isUncivil = ({ findings }: LabelledDraft) => findings.some((kind) => CIVIL_KINDS.includes(kind));

/** A peer says yes or no; a yes counts as what it is most like, a request to revise. */
function standingOf(drafts: readonly LabelledDraft[], flags: (text: string) => boolean): Standing {
  const flagged = new Set(drafts.filter(({ text }) => flags(text)));
  return {
    outcome: share(drafts, (one) => one.outcome === (flagged.has(one) ? 'revise' : 'clear')),
    falseAlarms: share(
      drafts.filter(({ outcome }) => outcome === 'clear'),
      (one) => flagged.has(one),
    ),
    civilRecall: share(drafts.filter(isUncivil), (one) => flagged.has(one)),
  };
}

function ourStanding({ report: { outcome, falseAlarms, results } }: Measured): Standing {
  const uncivil = results.filter(({ draft }) => isUncivil(draft));
  const seen = ({ result }: (typeof results)[number]) => result.findings.some(({ kind }) => CIVIL_KINDS.includes(kind));
  return { outcome, falseAlarms, civilRecall: share(uncivil, seen) };
}

/** Texts that are timed, and how often each of them. */
const TIMED = 30;
const ROUNDS = 7;

type Reader = (text: string) => unknown;

/**
 * Times readers on the same texts, in turns whose order is reversed every time, after one round that does not count.
 * Returns for each the median over the rounds of its time as a multiple of the first reader's.
 */
async function ratiosOf(readers: readonly Reader[], texts: readonly string[]): Promise<number[]> {
  const ratios: number[][] = readers.map(() => []);
  for (let round = -1; round < ROUNDS; round += 1) {
    const order = [...readers.keys()];
    if (round % 2 !== 0) order.reverse();
    const took = readers.map(() => 0);
    for (const at of order) {
      const started = performance.now();
      // Numbered, so that nobody answers from memory.
      for (const text of texts) await readers[at]?.(`${text} ${round + 2}`);
      took[at] = performance.now() - started;
    }
    if (round >= 0) for (const [at, time] of took.entries()) ratios[at]?.push(time / (took[0] ?? Number.NaN));
  }
  return ratios.map(median);
}

/** Measures the peers beside the check, in this one run. `ours` is the check's civility as shipped. */
export async function measurePeers(sets: readonly Measured[], ours: Civility | null): Promise<Row[]> {
  const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.British });
  await linter.setup();
  const texts = (sets[0]?.drafts ?? []).slice(0, TIMED).map(({ text }) => text);
  const ratios = await ratiosOf(
    [
      (text) => check(draftOf(text)),
      ...PEERS.map(({ flags }) => flags),
      (text) => linter.lint(text, { language: 'plaintext' }),
    ],
    texts,
  );
  await linter.dispose();
  const [test, benign] = [civilityTexts('test'), civilityTexts('benign')];
  const peers = PEERS.map(
    ({ name, flags }, at): Row => ({
      name,
      standings: sets.map(({ drafts }) => standingOf(drafts, flags)),
      // Some peers take long: every fifth benign text is enough for a share.
      civility:
        test &&
        benign &&
        measureCivility(
          test,
          benign.filter((_, row) => row % 5 === 0),
          ({ text }) => flags(text),
        ),
      ratio: ratios[at + 1],
    }),
  );
  return [
    { name: '**Which Hat**', standings: sets.map(ourStanding), civility: ours },
    ...peers,
    { name: 'harper.js (grammar; for its speed)', standings: [], civility: null, ratio: ratios.at(-1) },
    { name: 'doing nothing', standings: sets.map(({ drafts }) => standingOf(drafts, () => false)), civility: null },
  ];
}

/** The table of peers, in full. */
export function peersTable(sets: readonly Measured[], rows: readonly Row[]): string {
  const head = sets.flatMap(({ name }) => [
    `${name}: outcome right`,
    `${name}: false alarms`,
    `${name}: uncivil drafts seen`,
  ]);
  return table(
    ['', ...head, 'civility: balanced', 'benign flagged', 'time'],
    rows.map(({ name, standings, civility, ratio }) => [
      name,
      ...sets.flatMap((_, at) => {
        const one = standings[at];
        return one ? [one.outcome, one.falseAlarms, one.civilRecall].map(percent) : ['', '', ''];
      }),
      ...(civility ? [percent(civility.balanced), percent(civility.benign)] : ['', '']),
      ratio === undefined ? (name.startsWith('**') ? '1' : '') : `× ${times(ratio)}`,
    ]),
  );
}

/** The chapter on peers. */
export function peersChapter(sets: readonly Measured[], rows: readonly Row[]): string {
  const packages = [...new Set([...PEERS.map((peer) => peer.package), 'harper.js'])].map((name) => {
    const { version, licence } = stated(name);
    return `${name} ${version} (${licence})`;
  });
  return [
    '## Beside other packages\n',
    'None of them is made for this question: they look for swearing or for words that may hurt. They answer with a flag, which counts as',
    '“revise” here. *Uncivil drafts seen*: of the drafts in which readers saw an attack, swearing, a threat or discrimination. *Civility* is the table',
    `above, each as it ships. *Time*: multiple of the check’s own on the same ${TIMED} drafts of dev, median of ${ROUNDS} interleaved rounds in alternating order, warm;`,
    'the check does all its sixteen kinds in that time.\n',
    peersTable(sets, rows),
    `\nMeasured with ${packages.join(', ')}; default settings unless the row says otherwise.`,
  ].join('\n');
}
