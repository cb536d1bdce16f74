import type { Words } from '../words.ts';
import { additionFor } from './addition.ts';
import { statementIn } from './known-statement.ts';
import { fits, type Limit, type Measure } from './length.ts';
import { fill, type StatementFacts } from './template.ts';

/** In what capacity a member writes; never for the council, which speaks through its clerk. */
export const CAPACITIES = ['personal', 'councillor'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** The user's own wording of each capacity, long and for where there is little room; empty: that of the locale file. */
export type OwnWording = Record<Capacity, { long: string; short: string }>;

/** How long a statement is, and whose wording it has. */
export type StatementForm = 'own' | 'own-short' | 'long' | 'short' | 'brief';

/**
 * The statement to offer. `present`: the draft says it already; `none`: no form fits the site's limit, and `text` is
 * the shortest there is, for copying into a comment of its own.
 */
export type StatementChoice =
  | { form: StatementForm; text: string }
  | { form: 'present'; text: string }
  | { form: 'none'; text: string };

/** Every form of a capacity's statement, the one to be preferred first. The user's own wording goes before ours. */
function forms(
  capacity: Capacity,
  own: OwnWording,
  facts: StatementFacts,
  words: Words,
): { form: StatementForm; text: string }[] {
  const { long, short } = own[capacity];
  const templates: [StatementForm, string][] = [
    long.trim() ? ['own', long] : ['long', words(`statement_${capacity}_long`)],
    ...(short.trim() ? [['own-short', short] satisfies [StatementForm, string]] : []),
    ['short', words(`statement_${capacity}_short`)],
    ['brief', words(`statement_${capacity}_brief`)],
  ];
  return templates.map(([form, template]) => ({ form, text: fill(template, facts, words) }));
}

/** The statement as it would stand without any limit: the user's own wording, else the long form. */
export function fullStatement(capacity: Capacity, own: OwnWording, facts: StatementFacts, words: Words): string {
  return forms(capacity, own, facts, words)[0]?.text ?? '';
}

/** The statement that `draft` carries already: any form of either capacity, or one that the user added earlier. */
export function presentStatement(
  draft: string,
  own: OwnWording,
  facts: StatementFacts,
  words: Words,
  earlier: readonly string[] = [],
): string | null {
  const standard = CAPACITIES.flatMap((capacity) => [
    ...forms(capacity, own, facts, words).map(({ text }) => text),
    fill(words(`statement_${capacity}_long`), facts, words),
  ]);
  return statementIn(draft, [...standard, ...earlier]);
}

/**
 * Chooses the statement for a draft: the user's own wording, else the longest form that still fits `limit` together
 * with the draft. A draft that is over the limit by itself fits nothing.
 */
export function chooseStatement(input: {
  draft: string;
  capacity: Capacity;
  own: OwnWording;
  /** Statements that the user added to earlier drafts. */
  earlier?: readonly string[];
  facts: StatementFacts;
  words: Words;
  limit?: Limit;
  /** How the site counts: `fetchMeasure(limit)`. */
  measure: Measure;
}): StatementChoice {
  const { draft, capacity, own, earlier, facts, words, limit, measure } = input;
  const present = presentStatement(draft, own, facts, words, earlier);
  if (present !== null) return { form: 'present', text: present };
  const list = forms(capacity, own, facts, words);
  const chosen = list.find(({ text }) => fits(draft + additionFor(draft, text, limit?.count), limit, measure));
  return chosen ?? { form: 'none', text: list.at(-1)?.text ?? '' };
}
