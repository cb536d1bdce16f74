import type { Words } from '../words.ts';

/** What the placeholders {name}, {ward} and {council} stand for; an empty one falls back to plain words. */
export interface StatementFacts {
  name: string;
  ward: string;
  council: string;
}

/** Fills the placeholders of `template`; unknown braces stay as they are. */
export function fill(template: string, facts: StatementFacts, words: Words): string {
  const values: Record<string, string> = {
    name: facts.name.trim() || words('statement_no_name'),
    ward: facts.ward.trim() || words('statement_no_ward'),
    council: facts.council.trim() || words('statement_no_council'),
  };
  return template.replace(/\{(name|ward|council)\}/g, (whole, key: string) => values[key] ?? whole).trim();
}

/** The placeholders in `template` for which the settings hold nothing. */
export function missing(template: string, facts: StatementFacts): (keyof StatementFacts)[] {
  return (['name', 'ward', 'council'] as const).filter(
    (key) => template.includes(`{${key}}`) && facts[key].trim() === '',
  );
}
