import type { Settings } from '../../lib/settings/settings.ts';

/** Changes the settings; stored at once, and taken up by every open page. */
export type Change = (edit: (current: Settings) => Settings) => void;

/** What every part of the settings page is given. */
export interface Part {
  settings: Settings;
  change: Change;
}
