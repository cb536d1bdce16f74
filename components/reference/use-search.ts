import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Pack } from '../../lib/policy/pack.ts';
import { type Filter, type Hit, searchPacks } from '../../lib/policy/search.ts';

/** Searches these packs; they are made ready in idle moments, so that the first answer comes at once. */
export function useSearch(packs: readonly Pack[], query: string, filter?: Filter): Hit[] {
  const ids = packs.map(({ id }) => id).join(' ');
  // By their ids: the packs of a page never change, but the list of them is made anew with every drawing.
  const search = useMemo(() => searchPacks(packs), [ids]);
  useEffect(() => {
    let waiting = requestIdleCallback(function warmUp() {
      if (search.warmUp()) waiting = requestIdleCallback(warmUp);
    });
    return () => cancelIdleCallback(waiting);
  }, [search]);
  return search.find(useDeferredValue(query), filter);
}
