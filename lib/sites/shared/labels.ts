import cancel from '../labels/cancel.json';
import repost from '../labels/repost.json';
import save from '../labels/save.json';
import search from '../labels/search.json';
import send from '../labels/send.json';
import share from '../labels/share.json';
import tool from '../labels/tool.json';
import undo from '../labels/undo.json';
import { wordsOf } from './dom.ts';

/** What a localised label can mean. Only ever the last layer: words differ by language and are changed at will. */
export type Meaning = 'send' | 'save' | 'share' | 'repost' | 'undo' | 'cancel' | 'tool' | 'search';

const TABLES: Record<Meaning, Record<string, string[]>> = { send, save, share, repost, undo, cancel, tool, search };

const words = new Map<Meaning, Set<string>>();

function wordsFor(meaning: Meaning): Set<string> {
  const known = words.get(meaning);
  if (known) return known;
  const set = new Set(Object.values(TABLES[meaning]).flat().map(fold));
  words.set(meaning, set);
  return set;
}

/** A label as it is compared: without case, and without counts ('Send 3 selected'). */
export function fold(label: string): string {
  return label
    .normalize('NFC')
    .toLocaleLowerCase('en')
    .replace(/[\p{Nd}()]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Is one of the element's names, told or shown, a known word for one of `meanings` in any language of the tables? */
export function isLabelled(element: Element, ...meanings: Meaning[]): boolean {
  const names = [element.getAttribute('aria-label'), wordsOf(element), element.getAttribute('title')];
  return names.some((name) => {
    if (!name || name.length > 120) return false;
    const folded = fold(name);
    return folded !== '' && meanings.some((meaning) => wordsFor(meaning).has(folded));
  });
}

/** Is this box a search by its attributes? Its text does not count: a draft may be the word itself. */
export function isSearchBox(box: Element): boolean {
  if (box.matches('[role="searchbox"]') || box.closest('[role="search"]')) return true;
  const name =
    box.getAttribute('aria-label') ?? box.getAttribute('aria-placeholder') ?? box.getAttribute('placeholder') ?? '';
  return wordsFor('search').has(fold(name));
}
