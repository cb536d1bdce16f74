import type { CouncilId, KindId } from 'which-hat:units';
import { type Addressee, addressKey, addressToUse } from '../lib/clerk/addressee.ts';
import { addressees, type Addressee as Office, officialAmong } from '../lib/policy/addressee.ts';
import type { Pack } from '../lib/policy/pack.ts';
import { type Library, packIn } from '../lib/policy/packs.ts';
import { ROLES, type Role } from '../lib/policy/vocabulary.ts';
import type { Settings } from '../lib/settings/settings.ts';

/** A council that the user sits on: one with a pack, or the other council, for which there is general guidance. */
export interface MyCouncil {
  /** As in `settings.clerks`: the pack's id, or '' for the other council. */
  key: CouncilId | '';
  /** Empty where the user has not said it. */
  name: string;
  pack: Pack;
}

/**
 * The user's councils in the order chosen; never empty. A pack that is gone, or that cannot be used, must not keep the
 * question from being asked: its council counts as one without.
 */
export function myCouncils(settings: Pick<Settings, 'councils' | 'otherCouncil'>, library: Library): MyCouncil[] {
  const known = settings.councils.flatMap((id): MyCouncil[] => {
    const pack = packIn(library, id);
    return pack === null ? [] : [{ key: id, name: pack.council.name, pack }];
  });
  const other: MyCouncil = { key: '', name: settings.otherCouncil.trim(), pack: library.general };
  return known.length === 0 || other.name !== '' ? [...known, other] : known;
}

/** Where to write to an office of that council: the user's own entry, else what the council's document publishes. */
export function addressOf(council: MyCouncil, role: Role, settings: Pick<Settings, 'clerks'>): Addressee | null {
  const published = council.pack.answers.find((one) => one.role === role)?.contact?.email;
  return addressToUse(settings.clerks[addressKey(council.key, role)], published);
}

/** Where to write to the clerk. */
export function clerkOf(council: MyCouncil, settings: Pick<Settings, 'clerks'>): Addressee | null {
  return addressOf(council, 'clerk', settings);
}

/** The offices that the council's policy names, the clerk first. */
export function rolesOf({ pack }: MyCouncil): Role[] {
  const named = [...pack.answers.map(({ role }) => role), ...(pack.moderators?.roles ?? [])];
  return [...new Set<Role>(['clerk', ...named])];
}

/**
 * The offices that may be written to about a draft with such findings, in the order in which to ask. The monitoring officer
 * looks into conduct and is named only where somebody is accused.
 */
export function officesOf(council: MyCouncil, kinds: readonly KindId[], settings: Pick<Settings, 'clerks'>): Office[] {
  const own = ROLES.flatMap((role) => {
    const known = addressOf(council, role, settings);
    return known?.from === 'settings' ? [[role, known.address] as const] : [];
  });
  return addressees(council.pack, officialAmong(kinds), Object.fromEntries(own)).filter(
    ({ role }) => role !== 'monitoring-officer' || kinds.includes('allegation'),
  );
}
