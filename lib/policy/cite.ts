import type { CouncilId, KindId } from 'which-hat:units';
import type { Spot } from './channels.ts';
import { channelsOf, closeness } from './channels.ts';
import type { Clause, Pack } from './pack.ts';
import { generalPack } from './packs.ts';
import type { Account, Bound, Nation, Strength } from './vocabulary.ts';
import { STRENGTHS } from './vocabulary.ts';

/** Where a draft is to appear and as whom: what decides which clause fits. */
export interface Where extends Spot {
  account: Account;
  /** Absent: England. */
  nation?: Nation;
}

/** One clause that a finding may point to. */
export interface Citation {
  pack: CouncilId;
  clause: Clause;
  /** The reference to show: the first place that says it. */
  ref: string;
  /** Every place in the document that says it. */
  refs: string[];
  strength: Strength;
  binds: Bound[];
  /**
   * Does it speak to this account, about this channel? `near`: it says something on the matter, but to other people or
   * about another channel; show whom it binds.
   */
  fit: 'here' | 'near';
  /** In what it does not fit, where it is `near`. */
  misfits: Misfit[];
}

/** The clause speaks to other people, of other channels, of another sort of writing, or of another account. */
export type Misfit = 'people' | 'channel' | 'surface' | 'account';

/** What one council's policy says of a kind of finding. */
export interface CouncilSays {
  council: CouncilId;
  name: string;
  /** Best first. */
  citations: Citation[];
  /** The policy has no words on it at all. */
  none: boolean;
  /** What general guidance says, where the council's own policy has nothing that fits here; else empty. */
  general: Citation[];
}

/** What each of these packs says of a kind, for a draft that is to appear there; in the order of the packs. */
export function cite(kind: KindId, packs: readonly Pack[], where: Where): CouncilSays[] {
  return packs.map((pack) => {
    const citations = citationsIn(pack, kind, where);
    const fits = citations.some(({ fit }) => fit === 'here');
    const general = fits || pack.id === generalPack.id ? [] : citationsIn(generalPack, kind, where);
    return {
      council: pack.id as CouncilId,
      name: pack.council.name,
      citations,
      none: citations.length === 0,
      general,
    };
  });
}

function citationsIn(pack: Pack, kind: KindId, where: Where): Citation[] {
  return pack.clauses
    .filter((clause) => clause.grounds.includes(kind) && holdsIn(clause, where.nation ?? 'england'))
    .map((clause) => {
      const misfits = misfitsOf(clause, where);
      return { clause, misfits, rank: [misfits.length, ...rank(clause, where)] };
    })
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ clause, misfits }) => ({
      pack: pack.id as CouncilId,
      clause,
      ref: clause.places[0]?.ref ?? '',
      refs: clause.places.map(({ ref }) => ref),
      strength: clause.strength,
      binds: clause.binds,
      fit: misfits.length === 0 ? 'here' : 'near',
      misfits,
    }));
}

function misfitsOf(clause: Clause, where: Where): Misfit[] {
  const misfits: [Misfit, boolean][] = [
    ['people', !actors(where.account).some((one) => clause.binds.includes(one))],
    ['channel', closeness(clause.channels, channelsOf(where)) === null],
    ['surface', clause.surfaces ? !clause.surfaces.includes(where.surface) : false],
    ['account', clause.accounts ? !clause.accounts.includes(where.account) : false],
  ];
  return misfits.filter(([, misfit]) => misfit).map(([name]) => name);
}

/**
 * Among clauses that fit equally well, smaller is better and the first difference decides: does it name accounts or
 * surfaces rather than mean all of them; whom and which channel it names; how strong it is; how few kinds it grounds,
 * since a clause about one thing says it plainer than a clause about everything.
 */
function rank(clause: Clause, where: Where): number[] {
  const actor = actors(where.account).findIndex((one) => clause.binds.includes(one));
  return [
    Number(!clause.accounts) + Number(!clause.surfaces),
    actor < 0 ? Infinity : actor,
    closeness(clause.channels, channelsOf(where)) ?? Infinity,
    STRENGTHS.indexOf(clause.strength),
    clause.grounds.length,
  ];
}

/** Whom a draft from such an account counts as, the closest first: a member who writes as the council remains one. */
function actors(account: Account): Bound[] {
  return account === 'council-page' ? ['council-page', 'staff', 'councillor'] : ['councillor'];
}

function holdsIn(clause: Clause, nation: Nation): boolean {
  return clause.nations === undefined || clause.nations.includes(nation);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : Number(a[at]) - Number(b[at]);
}
