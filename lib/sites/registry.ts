import type { Site } from './site.ts';

const files = import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'site' });

/** Every site that is guarded from the start, in the order of their ids. */
export const SITES: readonly Site[] = Object.values(files);
