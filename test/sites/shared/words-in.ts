import type { Language } from './options.ts';

/** The words of one language out of a site's table. */
export function wordsIn<Key extends string>(
  table: Record<Key, Record<Language, string>>,
  language: Language,
): Record<Key, string> {
  const entries = Object.entries<Record<Language, string>>(table).map(([key, words]) => [key, words[language]]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
