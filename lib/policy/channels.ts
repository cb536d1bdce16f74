import type { SiteId } from 'which-hat:units';
import type { Channel, Surface } from './vocabulary.ts';
import { CHANNELS } from './vocabulary.ts';

/** A spot where something is to be read. `channel` says it where the spot is on no site: an e-mail, a leaflet. */
export interface Spot {
  site: SiteId;
  surface: Surface;
  channel?: Channel;
}

/** Social media, as a policy means it that says no more. */
export const SOCIAL: readonly Channel[] = ['facebook', 'messenger', 'x', 'whatsapp', 'youtube'];

/** The channels, in a policy's sense, that a spot is: a message on Facebook is Messenger as well. */
export function channelsOf({ site, surface, channel }: Spot): Channel[] {
  if (channel) return [channel];
  const named: Channel[] = CHANNELS.filter((one) => one === (site as string));
  return surface === 'message' && named.includes('facebook') ? [...named, 'messenger'] : named;
}

/**
 * How closely a policy's list of channels fits those where something is to be read; smaller is closer, `null`: it is about
 * other channels. A site that no policy knows by name is a social medium all the same.
 */
export function closeness(listed: readonly Channel[], here: readonly Channel[]): number | null {
  if (here.some((channel) => listed.includes(channel))) return 0;
  const social = here.length === 0 || here.some((channel) => SOCIAL.includes(channel));
  if (social && listed.includes('social')) return 1;
  return listed.includes('any') ? 2 : null;
}
