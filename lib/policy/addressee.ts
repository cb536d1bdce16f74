import type { KindId } from 'which-hat:units';
import type { Pack } from './pack.ts';
import type { Role } from './vocabulary.ts';

/** An office to ask, and how to reach it. */
export interface Addressee {
  role: Role;
  email: string | null;
  phone: string | null;
  /** Where the e-mail address is from: the council's document, the user's settings, or nowhere. */
  source: 'published' | 'yours' | 'none';
  /** The clause that names this office, if one does. */
  clause: string | null;
}

/** Kinds that are about what is said as official business: who moderates that is who to ask. */
const OFFICIAL: readonly KindId[] = ['speaks-for-council', 'persuasion', 'political-advertising'];

/** The first of these kinds that is about official business, if there is one. */
export function officialAmong(kinds: readonly KindId[]): KindId | undefined {
  return kinds.find((kind) => OFFICIAL.includes(kind));
}

/**
 * Who to ask about a draft, in the order in which to ask. For what is said as the council's own, the offices that the
 * policy lets moderate official business come in too (a chair at Stilton, a deputy clerk at West End).
 * The clerk is always among them.
 * @param yours addresses from the settings; they go before the published ones
 */
export function addressees(pack: Pack, kind?: KindId, yours: Partial<Record<Role, string>> = {}): Addressee[] {
  const reached = (office: Omit<Addressee, 'source'>): Addressee => {
    const own = yours[office.role];
    return { ...office, email: own ?? office.email, source: own ? 'yours' : office.email ? 'published' : 'none' };
  };
  const answering = pack.answers.map(({ role, contact, clause }) => {
    return reached({ role, email: contact?.email ?? null, phone: contact?.phone ?? null, clause: clause ?? null });
  });
  if (kind === undefined || !OFFICIAL.includes(kind) || !pack.moderators) return answering;
  const { roles, clause } = pack.moderators;
  const moderating = roles.map(
    (role) => answering.find((one) => one.role === role) ?? reached({ role, email: null, phone: null, clause }),
  );
  const named = moderating.map((one) => ({ ...one, clause }));
  const clerk = roles.includes('clerk') ? [] : answering.filter(({ role }) => role === 'clerk');
  const reachable = (one: Addressee) => (one.email || one.phone ? 0 : 1);
  return [...named, ...clerk].sort((a, b) => reachable(a) - reachable(b));
}
