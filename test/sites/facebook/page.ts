import { markersOf } from '../shared/markers.ts';
import { options } from '../shared/page-options.ts';
import { labelsIn } from './labels.ts';
import { MARKERS } from './markers.ts';

export const mark = markersOf(MARKERS, options.renamed);
export const label = labelsIn(options.language);

/** Is Lexical's own attribute to be taken from its root? */
export const bare = options.renamed.has('lexical-editor');

/** Who speaks on this page. */
export const me = options.asPage ? 'Nether Ashby Parish Council' : 'Jo Marsh';

export const people = ['Priya Anand', 'Tom Fell', 'Pauline Reed'];

/** Attributes of every editor of the site. */
export function textbox(name: string): Record<string, string> {
  return {
    ...mark('role-textbox', { role: 'textbox' }),
    'aria-label': name,
    'aria-placeholder': name,
    'data-hook': 'editor',
  };
}

/** A post in the feed, with the comments that were there before. */
export interface FeedItem {
  id: string;
  author: string;
  text: string;
  comments: { id: string; author: string; text: string; mine?: boolean }[];
}

export const FEED: readonly FeedItem[] = [
  {
    id: 'p1',
    author: 'Nether Ashby Village Hub',
    text: 'The library van stops outside the hall on Thursday from two until four.',
    comments: [
      { id: 'c1', author: 'Tom Fell', text: 'Thank you, that is a help.' },
      { id: 'c2', author: 'Jo Marsh', text: 'See you all there.', mine: true },
    ],
  },
  {
    id: 'p2',
    author: 'Priya Anand',
    text: 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane, and ask why the surgery is shutting.',
    comments: [{ id: 'c3', author: 'Pauline Reed', text: 'Where did you hear that?' }],
  },
];

/** One chat of the messenger. */
export interface Chat {
  id: string;
  title: string;
  members: readonly string[];
  said: { who: string; text: string }[];
}

export const CHATS: readonly Chat[] = [
  {
    id: '1001',
    title: 'Priya Anand',
    members: ['Priya Anand'],
    said: [{ who: 'Priya Anand', text: 'Are you at the hall later?' }],
  },
  {
    id: '2002',
    title: 'Fete helpers',
    members: ['Priya Anand', 'Tom Fell', 'Pauline Reed'],
    said: [
      { who: 'Tom Fell', text: 'I can bring two tables.' },
      { who: 'Pauline Reed', text: 'Lovely.' },
    ],
  },
];
