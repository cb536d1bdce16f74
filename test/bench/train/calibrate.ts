import type { KindId } from 'which-hat:units';
import { kindOf } from '../../../lib/check/kinds.ts';
import { strongest } from '../../../lib/check/outcome.ts';
import type { Example } from './drafts.ts';

/** A draft with what the scorer says of it, learnt without its writer. */
export interface Judged {
  example: Example;
  probability: Float64Array;
}

export interface Thresholds {
  flagFrom: number;
  doubtBelow: number;
}

/** What would be shown of a draft. */
export function shown(
  { example, probability }: Judged,
  kinds: readonly KindId[],
  thresholds: readonly Thresholds[],
): Set<KindId> {
  const out = new Set<KindId>();
  for (const [at, kind] of kinds.entries()) {
    const { flagFrom, doubtBelow } = thresholds[at] as Thresholds;
    const p = probability[at] as number;
    if (p >= flagFrom || (example.ruled.has(kind) && p >= doubtBelow)) out.add(kind);
  }
  for (const kind of kinds) if (kindOf(kind).coveredBy?.some((id) => out.has(id))) out.delete(kind);
  return out;
}

export interface Figures {
  outcome: number;
  microF1: number;
  falseAlarms: number;
  perKind: { kind: KindId; right: number; wrong: number; missed: number; f1: number }[];
}

/** How what would be shown compares with the readers. */
export function figures(
  judged: readonly Judged[],
  kinds: readonly KindId[],
  thresholds: readonly Thresholds[],
): Figures {
  const perKind = kinds.map((kind) => ({ kind, right: 0, wrong: 0, missed: 0, f1: 0 }));
  let [same, alarms, clear] = [0, 0, 0];
  for (const one of judged) {
    const found = shown(one, kinds, thresholds);
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

const STEPS = Array.from({ length: 46 }, (_, at) => 0.05 + at * 0.02);
const DOUBTS = [0, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12];
/** Kinds whose form decides: what their rules see counts whatever the scorer holds. */
const BY_FORM: readonly KindId[] = ['profanity', 'personal-data', 'official-link'];

function climb(
  judged: readonly Judged[],
  kinds: readonly KindId[],
  start: readonly Thresholds[],
  price: number,
): Thresholds[] {
  const thresholds = start.map((one) => ({ ...one }));
  const worth = () => {
    const { outcome, microF1, falseAlarms, perKind } = figures(judged, kinds, thresholds);
    return (
      outcome +
      0.5 * microF1 +
      (1 * perKind.reduce((total, { f1 }) => total + f1, 0)) / perKind.length -
      price * falseAlarms
    );
  };
  let best = worth();
  for (let round = 0; round < 3; round += 1) {
    const before = best;
    for (const [at, threshold] of thresholds.entries()) {
      for (const key of ['flagFrom', 'doubtBelow'] as const) {
        if (key === 'doubtBelow' && BY_FORM.includes(kinds[at] as KindId)) continue;
        let held = threshold[key];
        for (const step of key === 'flagFrom' ? STEPS : DOUBTS) {
          threshold[key] = step;
          const now = worth();
          if (now > best + 1e-9) {
            best = now;
            held = step;
          }
        }
        threshold[key] = held;
      }
    }
    if (best - before < 1e-3) break;
  }
  return thresholds;
}

/**
 * Chooses thresholds that get most outcomes and kinds right while at most `alarms` of the clear drafts are disturbed: a
 * false alarm is given a price, and the price is raised or lowered until they are that few.
 */
export function thresholdsFor(judged: readonly Judged[], kinds: readonly KindId[], alarms: number): Thresholds[] {
  let [cheap, dear] = [0.2, 8];
  let chosen = kinds.map(() => ({ flagFrom: 0.5, doubtBelow: 0 }));
  let kept: Thresholds[] | undefined;
  for (let round = 0; round < 5; round += 1) {
    const price = Math.sqrt(cheap * dear);
    chosen = climb(judged, kinds, chosen, price);
    if (figures(judged, kinds, chosen).falseAlarms <= alarms) {
      kept = chosen;
      dear = price;
    } else cheap = price;
  }
  return kept ?? climb(judged, kinds, chosen, dear);
}
