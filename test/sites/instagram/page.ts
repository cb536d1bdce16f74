import { markersOf } from '../shared/markers.ts';
import { options } from '../shared/page-options.ts';
import { wordsIn } from '../shared/words-in.ts';
import { LABELS } from './labels.ts';
import { MARKERS } from './markers.ts';

export const mark = markersOf(MARKERS, options.renamed);
export const label = wordsIn(LABELS, options.language);

/** Is Lexical's own attribute to be taken from its root? */
export const bare = options.renamed.has('lexical-editor');

/** Attributes of every Lexical editor of the site. */
export function textbox(name: string): Record<string, string> {
  return { ...mark('role-textbox', { role: 'textbox' }), 'aria-label': name, 'data-hook': 'editor' };
}

/** A picture with its words. */
export interface Picture {
  id: string;
  author: string;
  text: string;
  comments: { author: string; text: string }[];
}

export const FEED: readonly Picture[] = [
  {
    id: 'p1',
    author: 'netherashby',
    text: 'The new benches by the pond, ready for the spring.',
    comments: [{ author: 'tomfell', text: 'They look a treat.' }],
  },
  { id: 'p2', author: 'priya_anand', text: 'Litter pick on Sunday, gloves provided.', comments: [] },
];
