import twitter from 'twitter-text';
import { markersOf } from '../shared/markers.ts';
import { options } from '../shared/page-options.ts';
import { labelsIn } from './labels.ts';
import { MARKERS } from './markers.ts';

export const mark = markersOf(MARKERS, options.renamed);
export const label = labelsIn(options.language);
export const HANDLE = 'jomarsh_nether';
export const people = ['priya_anand', 'tomfell', 'paulinereed'];

/** A post in the timeline. */
export interface Tweet {
  id: string;
  author: string;
  handle: string;
  text: string;
}

export const TIMELINE: readonly Tweet[] = [
  {
    id: '901',
    author: 'Priya Anand',
    handle: 'priya_anand',
    text: 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane, and ask why the surgery is shutting.',
  },
  {
    id: '902',
    author: 'Village Hub',
    handle: 'nether_hub',
    text: 'The library van stops outside the hall on Thursday from two until four.',
  },
  { id: '903', author: 'Jo Marsh', handle: HANDLE, text: 'Lovely evening at the allotments.' },
];

export const CHATS = [
  { id: '11-22', title: 'Priya Anand', handle: 'priya_anand' },
  { id: 'g3344', title: 'Fete helpers', handle: null },
] as const;
export type Chat = (typeof CHATS)[number];

/** What the composer was opened for. */
export type Purpose = { kind: 'post'; text?: string } | { kind: 'reply' | 'quote' | 'edit'; tweet: Tweet };

/** How much of the limit a post takes, as the site counts it, and whether the site would take it. */
export function measure(text: string): { weight: number; valid: boolean } {
  const { weightedLength, valid } = twitter.parseTweet(text);
  return { weight: weightedLength, valid };
}
