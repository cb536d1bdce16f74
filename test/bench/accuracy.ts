import type { KindId } from 'which-hat:units';
import { check } from '../../lib/check/check.ts';
import type { Draft } from '../../lib/check/draft.ts';
import { ABOUTS } from '../lib/check/abouts.ts';
import { MUST_FLAG, MUST_PASS } from '../lib/check/suites.ts';
import { type DraftSet, learntFrom, report, unseen } from './drafts.ts';
import { percent, score, table } from './markdown.ts';
import type { Report } from './score.ts';

/** A set with what the check makes of it. */
export interface Measured extends DraftSet {
  report: Report;
}

/** What is asked of the check on unseen drafts: at least, and hoped for. */
const GOALS: Record<string, [string, string]> = {
  'outcome right': ['85 %', '97 %'],
  'micro-F1 over the kinds': ['0.78', '0.95'],
  'lowest F1 of a kind': ['0.60', '0.85'],
  'false alarms on clear drafts': ['≤ 4 %', '≤ 1 %'],
  'evidence on the readers’ words': ['85 %', '95 %'],
};

/** The headline figures of a set, by the names of `GOALS`. */
export function headline({ outcome, microF1, kinds, falseAlarms, evidence }: Report): Record<string, string> {
  return {
    'outcome right': percent(outcome),
    'micro-F1 over the kinds': score(microF1),
    'lowest F1 of a kind': score(Math.min(...kinds.map(({ f1 }) => f1))),
    'false alarms on clear drafts': percent(falseAlarms),
    'evidence on the readers’ words': percent(evidence),
  };
}

/** Measures the sets that nothing was learnt from. */
export const measureUnseen = (): Measured[] => unseen().map((set) => ({ ...set, report: report(set.drafts) }));

/** The table of headline figures with the goals. */
export function headlineTable(sets: readonly Measured[], goals: boolean): string {
  const figures = sets.map((set) => headline(set.report));
  return table(
    ['', ...sets.map(({ name, drafts }) => `${name} (${drafts.length})`), ...(goals ? ['at least', 'aim'] : [])],
    Object.entries(GOALS).map(([name, goal]) => [
      name,
      ...figures.map((figure) => figure[name] ?? ''),
      ...(goals ? goal : []),
    ]),
  );
}

function kindsTable({ name, report: { kinds } }: Measured): string {
  const rows = kinds.map(({ kind, right, missed, wrong, precision, recall, f1 }) => [
    kind,
    String(right),
    String(missed),
    String(wrong),
    ...[precision, recall, f1].map(score),
  ]);
  return `\n**${name}**, kind by kind:\n\n${table(['kind', 'right', 'missed', 'wrong', 'P', 'R', 'F1'], rows)}`;
}

function confusionTable({ name, report: { confusion } }: Measured): string {
  const outcomes = Object.keys(confusion);
  const rows = Object.entries(confusion).map(([readers, row]) => [readers, ...Object.values(row).map(String)]);
  return `\n**${name}**, outcome by the readers (rows) and by the check (columns):\n\n${table(['', ...outcomes], rows)}`;
}

const draftOf = (given: string | (Partial<Draft> & { text: string }), context: Partial<Draft> = {}): Draft => ({
  site: 'facebook',
  surface: 'post',
  account: 'personal',
  ...context,
  ...(typeof given === 'string' ? { text: given } : given),
});

const sees = (draft: Draft, kind: KindId) => check(draft).findings.some((finding) => finding.kind === kind);

/** The sentences that the tests hold: every one of them is to be right. */
function suitesTable(): string {
  const share = (right: number, all: number) => `${right} of ${all}`;
  const flags = ABOUTS.flatMap(({ id, examples }) => examples.flag.map((example) => [id, example] as const));
  const passes = ABOUTS.flatMap(({ id, examples }) => examples.pass.map((example) => [id, example] as const));
  const rows: [string, number, number][] = [
    ['must flag', MUST_FLAG.filter(([kind, text, at]) => sees(draftOf(text, at), kind)).length, MUST_FLAG.length],
    [
      'must pass in silence',
      MUST_PASS.filter(([text, at]) => check(draftOf(text, at)).findings.length === 0).length,
      MUST_PASS.length,
    ],
    ['kinds’ examples that flag', flags.filter(([id, one]) => sees(draftOf(one), id)).length, flags.length],
    ['kinds’ examples that pass', passes.filter(([id, one]) => !sees(draftOf(one), id)).length, passes.length],
  ];
  return table(
    ['suite', 'as it must be'],
    rows.map(([name, right, all]) => [name, share(right, all)]),
  );
}

/** The chapter on accuracy. */
export function accuracyChapter(sets: readonly Measured[]): string {
  const trained = learntFrom().map((set) => ({ ...set, report: report(set.drafts) }));
  return [
    '## On labelled drafts that nothing was learnt from\n',
    sets.map(({ name, standing }) => `- **${name}**: ${standing}.`).join('\n'),
    `\n${headlineTable(sets, true)}`,
    ...sets.map(kindsTable),
    ...sets.map(confusionTable),
    '\n## On the drafts that it was made with\n',
    'In-sample: the scorer was trained on these drafts and the rules were written with them at hand. They show that nothing broke,',
    'and nothing about other drafts.\n',
    table(
      ['set', 'drafts', 'outcome right', 'micro-F1', 'false alarms on clear drafts'],
      trained.map(({ name, drafts, report: { outcome, microF1, falseAlarms } }) => [
        name,
        String(drafts.length),
        percent(outcome),
        score(microF1),
        percent(falseAlarms),
      ]),
    ),
    '\n## Sentences that the tests hold\n',
    suitesTable(),
  ].join('\n');
}
