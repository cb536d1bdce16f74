import { markersOf } from '../shared/markers.ts';
import { options } from '../shared/page-options.ts';
import { wordsIn } from '../shared/words-in.ts';
import { LABELS } from './labels.ts';
import { MARKERS } from './markers.ts';

export const mark = markersOf(MARKERS, options.renamed);
export const label = wordsIn(LABELS, options.language);

/** A comment that was there before. */
export interface Said {
  id: string;
  author: string;
  text: string;
  mine?: boolean;
}

export const COMMENTS: readonly Said[] = [
  { id: 'c1', author: '@TomFell', text: 'Thank you for filming the whole meeting.' },
  { id: 'c2', author: '@JoMarsh', text: 'The minutes are on the website.', mine: true },
];
