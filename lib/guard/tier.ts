import type { KindId } from 'which-hat:units';
import type { Account, CheckResult } from '../check/draft.ts';

/** How much a question weighs: a quiet note, a question, a full stop. Each looks and acts differently. */
export const TIERS = ['note', 'question', 'stop'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * Kinds that may harm somebody else and cannot be called back: sending them as they are asks once more, they are asked
 * about every time, and a statement of capacity does not settle them.
 */
export const FULL_STOP: readonly KindId[] = ['threat', 'personal-data', 'confidential'];

/**
 * Matters of taste, where a prompt that weighs as much as the others is felt as nannying; profanity alone was the
 * complaint that made X's owner promise to drop its prompt (indy100, 21 February 2023).
 */
const NOTED: readonly KindId[] = ['profanity', 'commercial-promotion', 'copied-content', 'political-advertising'];

/** The weight of a question, which is that of its weightiest finding. On the council's own page nothing is a mere note. */
export function tierOf({ findings }: Pick<CheckResult, 'findings'>, account: Account): Tier {
  if (findings.some(({ kind }) => FULL_STOP.includes(kind))) return 'stop';
  if (account === 'council-page' || findings.length === 0) return 'question';
  return findings.every(({ kind }) => NOTED.includes(kind)) ? 'note' : 'question';
}
