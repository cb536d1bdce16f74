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
 * @param yours the clerk's address from the settings; it goes before the published one
 */
export function addressees(pack: Pack, kind?: KindId, yours?: string): Addressee[] {
  const answering = pack.answers.map(({ role, contact, clause }): Addressee => {
    const own = role === 'clerk' && yours ? yours : null;
    const email = own ?? contact?.email ?? null;
    return {
      role,
      email,
      phone: contact?.phone ?? null,
      source: own ? 'yours' : email ? 'published' : 'none',
      clause: clause ?? null,
    };
  });
  if (kind === undefined || !OFFICIAL.includes(kind) || !pack.moderators) return answering;
  const { roles, clause } = pack.moderators;
  const moderating = roles.map(
    (role): Addressee =>
      answering.find((one) => one.role === role) ?? { role, email: null, phone: null, source: 'none', clause },
  );
  const reachable = (one: Addressee) => (one.email || one.phone ? 0 : 1);
  return [...moderating].sort((a, b) => reachable(a) - reachable(b)).map((one) => ({ ...one, clause }));
}
