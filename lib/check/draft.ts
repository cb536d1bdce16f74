import type { KindId, SiteId } from 'which-hat:units';
import type { Account, Surface } from '../policy/vocabulary.ts';

export { ACCOUNTS, type Account, SURFACES, type Surface } from '../policy/vocabulary.ts';

/** What the author should be asked to do, from the mildest to the strongest. */
export const OUTCOMES = ['clear', 'state-capacity', 'revise', 'route-to-clerk'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A draft as it is about to be published, with the context that every kind may read. */
export interface Draft {
  text: string;
  site: SiteId;
  surface: Surface;
  account: Account;
}

/** A stretch of the draft: UTF-16 offsets, `start` inclusive, `end` exclusive, `0 <= start < end <= text.length`. */
export interface Span {
  start: number;
  end: number;
}

/** One kind seen in a draft, with the words that it rests on, in order and without overlap. */
export interface Finding {
  kind: KindId;
  spans: Span[];
}

/** What the check says of one draft. `outcome` is the strongest that any finding calls for. */
export interface CheckResult {
  outcome: Outcome;
  findings: Finding[];
  /** What was seen as well and is not shown, since a finding says the same and more. Absent: nothing. */
  covered?: Finding[];
}
