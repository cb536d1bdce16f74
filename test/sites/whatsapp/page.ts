import { markersOf } from '../shared/markers.ts';
import { options } from '../shared/page-options.ts';
import { labelsIn } from './labels.ts';
import { MARKERS } from './markers.ts';

export const mark = markersOf(MARKERS, options.renamed);
export const label = labelsIn(options.language);
export const bare = options.renamed.has('lexical-editor');

/** One chat in the list. */
export interface Chat {
  id: string;
  title: string;
  kind: 'person' | 'group' | 'channel';
  members: readonly string[];
  said: { id: string; who: string; text: string; mine?: boolean }[];
}

export const CHATS: readonly Chat[] = [
  {
    id: '447700900111',
    title: 'Priya Anand',
    kind: 'person',
    members: [],
    said: [
      { id: '3EB0A1', who: 'Priya Anand', text: 'Are you at the hall later?' },
      { id: '3EB0A2', who: 'Jo', text: 'After six.', mine: true },
    ],
  },
  {
    id: 'allotments',
    title: 'Allotment holders',
    kind: 'group',
    members: ['Pauline', 'Priya', 'Tom', 'You'],
    said: [
      {
        id: '3EB0B1',
        who: 'Tom',
        text: 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane, and ask why the surgery is shutting.',
      },
    ],
  },
  { id: 'village', title: 'Nether Ashby news', kind: 'channel', members: [], said: [] },
];

/**
 * Does this Enter send? By default every one without Ctrl, Alt or Shift; with "Enter is send" off any with a modifier.
 */
export function enterSends(event: KeyboardEvent): boolean {
  if (options.enterIsSend) return !event.ctrlKey && !event.altKey && !event.shiftKey;
  return event.ctrlKey || event.altKey || event.shiftKey || event.metaKey;
}

/** Attributes of every editor of the site. */
export function textbox(name: string, tab: string): Record<string, string> {
  return {
    ...mark('role-textbox', { role: 'textbox' }),
    'aria-label': name,
    'aria-placeholder': name,
    ...mark('data-tab-box', { 'data-tab': tab }),
    'data-hook': tab === '3' ? 'search' : 'editor',
  };
}
