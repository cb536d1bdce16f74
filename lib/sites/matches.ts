import type { SitePages } from './site.ts';

/**
 * Match patterns of all sites that are guarded from the start. They are read by name from each site's file, so that a
 * script that needs nothing but them does not carry the adapters.
 */
export function siteMatches(): string[] {
  const pages = import.meta.glob<SitePages>('./*.site.ts', { eager: true, import: 'pages' });
  return Object.values(pages).flatMap(({ matches }) => matches);
}

/** Match patterns of all sites that the user may switch on. */
export function optionalMatches(): string[] {
  const pages = import.meta.glob<SitePages>('./optional/*.site.ts', { eager: true, import: 'pages' });
  return Object.values(pages).flatMap(({ matches }) => matches);
}
