import type * as v from 'valibot';

/** One value of a file that is not as it must be: where it stands, what is wrong, and what was expected or found there. */
export interface Flaw {
  /** Key by key, list places counted from 1: `known, 2, hat`. */
  place: string;
  wrong: 'missing' | 'unknown' | 'one-of' | 'type' | 'unreadable';
  /** The values or the type that it must be; for an unknown key, nothing. */
  detail: string;
}

/** Puts what valibot saw into a flaw. `at` is where the checked value stands in the file. */
export function flawOf({ type, expected, received, input, path }: v.BaseIssue<unknown>, at: readonly string[]): Flaw {
  const steps = (path ?? []).map(({ key }) => (typeof key === 'number' ? String(key + 1) : String(key)));
  const place = [...at, ...steps].join(', ');
  if (type === 'strict_object' && expected === 'never') return { place, wrong: 'unknown', detail: '' };
  if (input === undefined && received === 'undefined') return { place, wrong: 'missing', detail: '' };
  const plain = (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
  const wrong = type === 'picklist' || type === 'literal' ? 'one-of' : 'type';
  return { place, wrong, detail: plain };
}
