import type { CouncilId } from 'which-hat:units';

/**
 * What the check needs to know of a council: a few names and addresses, not its clauses. The guarded pages load these
 * alone; the clauses stay with the prompt, the pop-up and the settings.
 */
export interface CouncilFacts {
  /** The council's names as people write them: 'Stilton Parish Council', 'SPC'. */
  names: string[];
  /** Web domains that are the council's own, without `www.`. */
  domains: string[];
  /** Published e-mail addresses of the council's roles, lower case. */
  emails: string[];
  /** Published telephone numbers of the council's roles, digits only, national form ('01162367626'). */
  phones: string[];
}

const files = import.meta.glob<CouncilFacts>('../../policies/*.json', { eager: true, import: 'official' });

/** What the check needs to know of these councils, in their order. Ids without a pack are left out. */
export function councilFacts(ids: readonly CouncilId[]): CouncilFacts[] {
  return ids.flatMap((id) => files[`../../policies/${id}.json`] ?? []);
}
