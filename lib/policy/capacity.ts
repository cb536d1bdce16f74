import type { Pack, Stance } from './pack.ts';
import type { Account } from './vocabulary.ts';

/** The hats that a statement may name. */
export const HATS = ['private', 'councillor'] as const;
export type Hat = (typeof HATS)[number];

/** What the prompt may offer where it is unclear in what capacity a draft speaks, by that council's policy. */
export interface CapacityAdvice {
  stance: Stance;
  /** Statements that the policy leaves room for, the first to be suggested. */
  offer: Hat[];
  /** The policy closes this account for speaking as a councillor: advise the office, or a private view. */
  closed: boolean;
  says: string;
  clause: string | null;
}

/**
 * What this council's policy leaves open to a councillor who writes from such an account. Where several councils are
 * chosen, take what all of them offer.
 */
export function capacityAdvice(pack: Pack, account: Account): CapacityAdvice {
  const { stance, says, clause } = pack.personalAccountAsCouncillor;
  const closed = stance === 'forbidden' && account === 'personal';
  return { stance, offer: closed ? ['private'] : [...HATS], closed, says, clause };
}
