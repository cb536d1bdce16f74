import type { SiteId } from 'which-hat:units';
import type { SiteAbout, SitePages } from './site.ts';

const pages = import.meta.glob<SitePages>(['./*.site.ts', './optional/*.site.ts'], { eager: true, import: 'pages' });
const abouts = import.meta.glob<SiteAbout>(['./*.site.ts', './optional/*.site.ts'], { eager: true, import: 'about' });

/** A site as our own pages know it, without its adapter. */
export interface ListedSite extends SitePages, SiteAbout {
  id: SiteId;
  /** Off until the user switches it on. */
  optional: boolean;
}

/** Every site that has a file: those that are guarded from the start first, each sort in the order of their ids. */
export const DIRECTORY: readonly ListedSite[] = Object.entries(pages)
  .map(([file, page]) => ({
    ...page,
    ...(abouts[file] as SiteAbout),
    id: file.replace(/^.*\/|\.site\.ts$/gu, '') as SiteId,
    optional: file.startsWith('./optional/'),
  }))
  .sort((one, other) => Number(one.optional) - Number(other.optional) || (one.id < other.id ? -1 : 1));

/** Is there such a site? What is stored may come from a version that knew others. */
export function isSiteId(id: string): id is SiteId {
  return DIRECTORY.some((site) => site.id === id);
}

/** What is known of a site. */
export function listed(id: SiteId): ListedSite {
  const site = DIRECTORY.find((one) => one.id === id);
  if (!site) throw new Error(`No site "${id}" in lib/sites`);
  return site;
}
