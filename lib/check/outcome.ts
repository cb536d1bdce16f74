import { OUTCOMES, type Outcome } from './draft.ts';

/** The stronger of two outcomes, in the order of `OUTCOMES`. */
export function stronger(one: Outcome, other: Outcome): Outcome {
  return OUTCOMES.indexOf(one) >= OUTCOMES.indexOf(other) ? one : other;
}

/** The strongest outcome that any of the findings calls for; `clear` where there is none. */
export function strongest(calls: readonly Outcome[]): Outcome {
  return calls.reduce(stronger, 'clear');
}
