import type { z } from '../zod.ts';

/** One thing wrong with a pack: where, what, and what to do about it. */
export interface Problem {
  place: string;
  wrong: string;
  remedy: string;
}

type Issue = z.core.$ZodIssue;

/** Puts what zod saw into words for whoever writes packs. `value` is the whole file, to name a clause by its id. */
export function explain(issue: Issue, value: unknown): Problem {
  return { place: placeOf(issue.path, value), ...wordsFor(issue) };
}

function wordsFor(issue: Issue): Omit<Problem, 'place'> {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { wrong: `unknown key ${quoted(issue.keys)}.`, remedy: 'Correct its spelling or take it out.' };
    case 'invalid_type': {
      const wrong = issue.input === undefined ? 'it is missing.' : `it is not ${issue.expected}.`;
      return { wrong, remedy: `Give ${issue.expected}.` };
    }
    case 'invalid_value':
      return { wrong: 'the value is not one of those known.', remedy: `Write ${quoted(issue.values, ' or ')}.` };
    case 'invalid_union':
      return {
        wrong: 'it fits none of the forms it may have.',
        remedy: `Check ${quoted([issue.discriminator ?? ''])}.`,
      };
    case 'too_small':
    case 'too_big':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return { wrong: 'it is not as it should be.', remedy: `${sentence(issue.message)}` };
  }
}

function placeOf(path: readonly PropertyKey[], value: unknown): string {
  let at: unknown = value;
  const steps = path.map((step) => {
    at = (at as Record<PropertyKey, unknown> | undefined)?.[step];
    const named = typeof step === 'number' ? (at as { id?: unknown } | null | undefined)?.id : undefined;
    return typeof named === 'string' ? `'${named}'` : typeof step === 'number' ? `no. ${step + 1}` : String(step);
  });
  return steps.join(', ') || 'the file';
}

function quoted(values: readonly unknown[], joiner = ', '): string {
  return values.map((value) => `"${String(value)}"`).join(joiner);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
