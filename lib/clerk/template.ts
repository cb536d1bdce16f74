import type { Words } from '../words.ts';

/** What the placeholders {name}, {ward} and {council} stand for; an empty one falls back to plain words. */
export interface StatementFacts {
  name: string;
  ward: string;
  council: string;
}

/** However it is typed: `{name}`, `{Name}`, `{ name }`. */
const PLACEHOLDER = /\{\s*([a-z]+)\s*\}/gi;

const KNOWN = ['name', 'ward', 'council'] as const satisfies readonly (keyof StatementFacts)[];

/** The words in braces, in small letters. */
const placeholdersIn = (template: string) => [...template.matchAll(PLACEHOLDER)].map(([, word]) => word?.toLowerCase());

/** Fills the placeholders of `template`; unknown braces stay as they are. */
export function fill(template: string, facts: StatementFacts, words: Words): string {
  const values: Record<string, string> = {
    name: facts.name.trim() || words('statement_no_name'),
    ward: facts.ward.trim() || words('statement_no_ward'),
    council: facts.council.trim() || words('statement_no_council'),
  };
  return template.replace(PLACEHOLDER, (whole, key: string) => values[key.toLowerCase()] ?? whole).trim();
}

/** The placeholders in `template` for which the settings hold nothing. */
export function missing(template: string, facts: StatementFacts): (keyof StatementFacts)[] {
  const used = placeholdersIn(template);
  return KNOWN.filter((key) => used.includes(key) && facts[key].trim() === '');
}

/** The words in braces that stand for nothing: they would be posted as they are. */
export function unknownIn(template: string): string[] {
  const known: readonly string[] = KNOWN;
  return [...new Set(placeholdersIn(template))].flatMap((word) => (word && !known.includes(word) ? [word] : []));
}
