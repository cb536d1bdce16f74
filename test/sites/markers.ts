import type { SiteId } from 'which-hat:units';
import { MARKERS as FACEBOOK } from './facebook/markers.ts';
import { MARKERS as INSTAGRAM } from './instagram/markers.ts';
import { MARKERS as THREADS } from './threads/markers.ts';
import { MARKERS as WHATSAPP } from './whatsapp/markers.ts';
import { MARKERS as X } from './x/markers.ts';
import { MARKERS as YOUTUBE } from './youtube/markers.ts';

/** What a drift test may take away, site by site. */
export const MARKERS: Record<SiteId, readonly string[]> = {
  facebook: FACEBOOK,
  instagram: INSTAGRAM,
  threads: THREADS,
  whatsapp: WHATSAPP,
  x: X,
  youtube: YOUTUBE,
};
