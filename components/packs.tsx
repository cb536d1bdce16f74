import { createContext, use } from 'react';
import type { Library } from '../lib/policy/packs.ts';
import type { Settings } from '../lib/settings/settings.ts';
import { type MyCouncil, myCouncils } from './my-councils.ts';
import { useWords } from './words.tsx';

const PacksContext = createContext<Library | null>(null);

/** Gives every component below it the packs that the page has fetched. */
export const PacksProvider = PacksContext.Provider;

/** The packs of the page. Throws outside a `PacksProvider`, which is a mistake of ours. */
export function usePacks(): Library {
  const packs = use(PacksContext);
  if (packs === null) throw new Error('No packs here: wrap the page in a PacksProvider');
  return packs;
}

/** The user's councils with their packs. */
export function useMyCouncils(settings: Pick<Settings, 'councils' | 'otherCouncil'>): MyCouncil[] {
  return myCouncils(settings, usePacks());
}

/** Names the policies that cannot be used. Shows nothing where all of them can. */
export function UnusablePacks() {
  const t = useWords();
  const { unusable } = usePacks();
  return unusable.length === 0 ? null : <p className="note">{t('packs_unusable', unusable.join(', '))}</p>;
}
