import type { KindId } from 'which-hat:units';
import { kindOf } from '../../../lib/check/kinds.ts';
import { strongest } from '../../../lib/check/outcome.ts';
import type { Example } from './drafts.ts';

/** A draft with the logit of each kind, the rules' word in it, by a scorer that was learnt without its writer. */
export interface Judged {
  example: Example;
  logits: Float64Array;
}

/** What would be shown of a draft: what is likely, and what the rules see of kinds that no scorer is for. */
export function shown({ example, logits }: Judged, kinds: readonly KindId[], flagFrom: number): Set<KindId> {
  const likely = kinds.filter((_, at) => (logits[at] as number) >= flagFrom);
  const out = new Set([...likely, ...[...example.ruled].filter((kind) => !kinds.includes(kind))]);
  for (const kind of out) if (kindOf(kind).coveredBy?.some((id) => out.has(id))) out.delete(kind);
  return out;
}

export interface Figures {
  outcome: number;
  microF1: number;
  falseAlarms: number;
  perKind: { kind: KindId; right: number; wrong: number; missed: number; f1: number }[];
}

/** How what would be shown compares with the readers. */
export function figures(judged: readonly Judged[], kinds: readonly KindId[], flagFrom: number): Figures {
  const perKind = kinds.map((kind) => ({ kind, right: 0, wrong: 0, missed: 0, f1: 0 }));
  let [same, alarms, clear] = [0, 0, 0];
  for (const one of judged) {
    const found = shown(one, kinds, flagFrom);
    const { findings, outcome } = one.example.draft;
    if (strongest([...found].map((id) => kindOf(id).calls)) === outcome) same += 1;
    if (findings.length === 0) {
      clear += 1;
      if (found.size > 0) alarms += 1;
    }
    for (const row of perKind) {
      const should = findings.includes(row.kind);
      if (found.has(row.kind)) row[should ? 'right' : 'wrong'] += 1;
      else if (should) row.missed += 1;
    }
  }
  const sum = (key: 'right' | 'wrong' | 'missed') => perKind.reduce((total, row) => total + row[key], 0);
  for (const row of perKind) row.f1 = (2 * row.right) / Math.max(1, 2 * row.right + row.wrong + row.missed);
  return {
    outcome: same / judged.length,
    microF1: (2 * sum('right')) / (2 * sum('right') + sum('wrong') + sum('missed')),
    falseAlarms: alarms / Math.max(1, clear),
    perKind,
  };
}

/** Logits that a threshold may have, the lowest first. */
const STEPS = Array.from({ length: 81 }, (_, at) => (at - 60) / 20);

/**
 * The lowest logit from which a kind can be shown while at most `alarms` of the clear drafts are disturbed. One for all
 * kinds: a threshold for each fits the writers at hand, and disturbs more of the drafts of others.
 */
export function thresholdFor(judged: readonly Judged[], kinds: readonly KindId[], alarms: number): number {
  return STEPS.find((step) => figures(judged, kinds, step).falseAlarms <= alarms) ?? (STEPS.at(-1) as number);
}
