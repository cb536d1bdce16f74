import type { KindId } from 'which-hat:units';
import type { Draft, Outcome, Span } from './draft.ts';
import type { Score } from './model/scorer.ts';
import type { ReadDraft } from './read.ts';

/** The families of `KindId`, as a councillor would sort them. */
export const GROUPS = ['identity', 'civility', 'truth', 'information', 'neutrality'] as const;
export type Group = (typeof GROUPS)[number];

/** A draft that shows what a kind is about: the text alone (a personal post on Facebook), or with its context. */
export type Example = string | (Pick<Draft, 'text'> & Partial<Draft>);

/** What a kind's file says of it to its readers and to the tests; a name of its own, so that no page loads it. */
export interface About {
  /** One sentence: what a draft does that is flagged. */
  looksFor: string;
  /** Drafts that this kind flags, and that it lets pass. Run as tests. */
  examples: { flag: readonly Example[]; pass: readonly Example[] };
}

/** What a draft can be flagged for: one question about it. One file each, `kinds/<id>.kind.ts`. */
export interface Kind {
  id: KindId;
  group: Group;
  /** What the author is asked to do when this kind is seen. */
  calls: Exclude<Outcome, 'clear'>;
  /** Kinds that say the same of a draft and more: where one of them is seen, this one is not shown. */
  coveredBy?: readonly KindId[];
  /**
   * The words of the draft on which this kind rests, offsets in the draft; empty: not seen.
   * `score` is the trained scorer's view, where there is one.
   */
  detect(read: ReadDraft, score?: Score): Span[];
}

/**
 * Joins what rules saw with what the trained scorer holds likely. Where both speak, the rules' words are shown; where the
 * scorer holds the kind too unlikely even so, nothing is.
 */
export function combine(rules: Span[], score: Score | undefined): Span[] {
  if (!score) return rules;
  if (rules.length === 0) return score.spans;
  return score.withRule ? rules : [];
}

/** The words on which the trained scorer rests a kind, for kinds that no rule is for. */
export function byReading(score: Score | undefined): Span[] {
  return score?.spans ?? [];
}
