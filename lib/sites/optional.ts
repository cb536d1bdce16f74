import type { Site } from './site.ts';

const files = import.meta.glob<Site>('./optional/*.site.ts', { eager: true, import: 'site' });

/** Every site that is guarded once the user has switched it on, in the order of their ids. */
export const OPTIONAL_SITES: readonly Site[] = Object.values(files);
