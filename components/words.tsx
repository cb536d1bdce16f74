import { createContext, use } from 'react';
import type { Words } from '../lib/words.ts';

const WordsContext = createContext<Words | null>(null);

/** Gives every component below it the words that the user sees. */
export const WordsProvider = WordsContext.Provider;

/** The words of the page. Throws outside a `WordsProvider`, which is a mistake of ours. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (words === null) throw new Error('No words here: wrap the page in a WordsProvider');
  return words;
}
