import { matchesUrl } from './shared/match.ts';
import type { Site } from './site.ts';

const files = import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'site' });

/** Every site that has a file, in the order of their ids. */
export const SITES: readonly Site[] = Object.values(files);

/** The site whose pages `url` belongs to, or `null`. */
export function siteFor(url: string): Site | null {
  return SITES.find((site) => site.matches.some((pattern) => matchesUrl(pattern, url))) ?? null;
}
