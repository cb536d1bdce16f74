import type { KindId } from 'which-hat:units';
import { check } from '../../lib/check/check.ts';
import { type CheckResult, type Draft, OUTCOMES, type Outcome } from '../../lib/check/draft.ts';
import { KINDS } from '../../lib/check/kinds.ts';
import { overlaps } from '../../lib/check/span.ts';
import type { CouncilFacts } from '../../lib/policy/facts.ts';

/** A draft with what readers found in it. */
export interface LabelledDraft extends Draft {
  id: string;
  council?: string;
  findings: KindId[];
  outcome: Outcome;
  /** The words that each kind rests on, as they stand in the text. */
  evidence?: Partial<Record<KindId, string>>;
}

export interface KindScore {
  kind: KindId;
  right: number;
  missed: number;
  wrong: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface Report {
  drafts: number;
  /** Share of drafts whose outcome is the readers'. */
  outcome: number;
  microF1: number;
  precision: number;
  recall: number;
  /** Share of drafts that readers found clear and the check did not. */
  falseAlarms: number;
  /** Of the findings that readers share, how many have a span on the readers' words. */
  evidence: number;
  kinds: KindScore[];
  confusion: Record<Outcome, Record<Outcome, number>>;
  results: { draft: LabelledDraft; result: CheckResult }[];
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

function scoreKind(kind: KindId, results: Report['results']): KindScore {
  let right = 0;
  let missed = 0;
  let wrong = 0;
  for (const { draft, result } of results) {
    const should = draft.findings.includes(kind);
    const does = result.findings.some((finding) => finding.kind === kind);
    if (should && does) right += 1;
    else if (should) missed += 1;
    else if (does) wrong += 1;
  }
  const precision = ratio(right, right + wrong);
  const recall = ratio(right, right + missed);
  return { kind, right, missed, wrong, precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

function evidenceShare(results: Report['results']): number {
  let shared = 0;
  let met = 0;
  for (const { draft, result } of results) {
    for (const { kind, spans } of result.findings) {
      const words = draft.evidence?.[kind];
      const start = words === undefined ? -1 : draft.text.indexOf(words);
      if (words === undefined || start < 0) continue;
      shared += 1;
      if (spans.some((span) => overlaps(span, { start, end: start + words.length }))) met += 1;
    }
  }
  return ratio(met, shared);
}

/** Runs the check, or what stands in for it, over labelled drafts and compares. `facts` gives the facts of a council by its id. */
export function measure(
  drafts: readonly LabelledDraft[],
  facts: (council: string) => CouncilFacts | undefined,
  reads: typeof check = check,
): Report {
  const results = drafts.map((draft) => {
    const council = draft.council === undefined ? undefined : facts(draft.council);
    return { draft, result: reads(draft, council ? [council] : []) };
  });
  const kinds = KINDS.map(({ id }) => scoreKind(id, results));
  const sum = (key: 'right' | 'missed' | 'wrong') => kinds.reduce((total, kind) => total + kind[key], 0);
  const precision = ratio(sum('right'), sum('right') + sum('wrong'));
  const recall = ratio(sum('right'), sum('right') + sum('missed'));
  const clear = results.filter(({ draft }) => draft.outcome === 'clear');
  const row = () => Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const confusion = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, row()])) as Report['confusion'];
  for (const { draft, result } of results) confusion[draft.outcome][result.outcome] += 1;
  return {
    drafts: results.length,
    outcome: ratio(results.filter(({ draft, result }) => draft.outcome === result.outcome).length, results.length),
    microF1: ratio(2 * precision * recall, precision + recall),
    precision,
    recall,
    falseAlarms: ratio(clear.filter(({ result }) => result.outcome !== 'clear').length, clear.length),
    evidence: evidenceShare(results),
    kinds,
    confusion,
    results,
  };
}
