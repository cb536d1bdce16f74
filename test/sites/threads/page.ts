import { markersOf } from '../shared/markers.ts';
import { options } from '../shared/page-options.ts';
import { wordsIn } from '../shared/words-in.ts';
import { LABELS } from './labels.ts';
import { MARKERS } from './markers.ts';

export const mark = markersOf(MARKERS, options.renamed);
export const label = wordsIn(LABELS, options.language);

/** Is Lexical's own attribute to be taken from its root? */
export const bare = options.renamed.has('lexical-editor');

/** Attributes of every editor of the site. */
export function textbox(name: string): Record<string, string> {
  return { ...mark('role-textbox', { role: 'textbox' }), 'aria-label': name, 'data-hook': 'editor' };
}

/** A post in the feed. */
export interface Item {
  id: string;
  author: string;
  text: string;
}

export const FEED: readonly Item[] = [
  { id: 't1', author: 'tomfell', text: 'The Thursday bus is back from next month.' },
  { id: 't2', author: 'priya_anand', text: 'Ring Mrs Jones on 07700 900123 and ask why the surgery is shutting.' },
];
