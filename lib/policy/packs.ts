import type { CouncilId } from 'which-hat:units';
import general from '../../policies/general.json';
import type { Clause, Pack } from './pack.ts';
import { isWhole } from './whole.ts';

/** The id of the pack that is no council's: law and guidance for everyone. */
export const GENERAL: CouncilId = 'general';

/**
 * The general guidance, which every page needs. Like every pack it is shipped with us: the tests read each file with
 * the whole schema, so that no page has to spend the time.
 */
export const generalPack = general as unknown as Pack;

const files = import.meta.glob<unknown>(['../../policies/*.json', '!../../policies/general.json'], {
  import: 'default',
});

/** The packs at hand, to be asked without waiting. */
export interface Library {
  /** By the council's name; the general guidance is not among them. */
  councils: Pack[];
  general: Pack;
  /** Packs that were asked for and cannot be used. */
  unusable: CouncilId[];
}

/** What there is where no council has been chosen. */
export const NO_COUNCILS: Library = { councils: [], general: generalPack, unusable: [] };

/** Fetches the packs of these councils, of all where none are named. Never rejects; ids without a file are left out. */
export async function loadPacks(ids: readonly CouncilId[] = councilIds()): Promise<Library> {
  const read = await Promise.all(
    ids.filter(isCouncilPack).map(async (id) => ({ id, pack: await packFrom(files[pathOf(id)]) })),
  );
  return {
    councils: read.flatMap(({ pack }) => pack ?? []).sort((a, b) => a.council.name.localeCompare(b.council.name, 'en')),
    general: generalPack,
    unusable: read.filter(({ pack }) => pack === null).map(({ id }) => id),
  };
}

/** A pack by its id, the general guidance too; `null` where it is not at hand or cannot be used. */
export function packIn(library: Library, id: CouncilId): Pack | null {
  return allOf(library).find((pack) => pack.id === id) ?? null;
}

/** Every pack at hand: the councils', then the general guidance. */
export function allOf(library: Library): Pack[] {
  return [...library.councils, library.general];
}

/** Is there a pack of that id? For ids that come from storage or from outside. */
export function isCouncilId(id: string): id is CouncilId {
  return id === GENERAL || isCouncilPack(id);
}

/** A clause by its id, or by an id that it once had. `null` where it is gone. */
export function clauseOf(pack: Pack, id: string): Clause | null {
  const now = Object.hasOwn(pack.retired, id) ? pack.retired[id] : id;
  return pack.clauses.find((clause) => clause.id === now) ?? null;
}

async function packFrom(load: (() => Promise<unknown>) | undefined): Promise<Pack | null> {
  const value = await load?.().catch(() => null);
  return isWhole(value) ? value : null;
}

function councilIds(): CouncilId[] {
  return Object.keys(files).map((path) => path.replace(/^.*\/|\.json$/g, '') as CouncilId);
}

function isCouncilPack(id: string): id is CouncilId {
  return Object.hasOwn(files, pathOf(id));
}

function pathOf(id: string): string {
  return `../../policies/${id}.json`;
}
