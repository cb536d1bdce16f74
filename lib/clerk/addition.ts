import type { Limit } from './length.ts';

/**
 * What has to be appended to a draft so that `statement` stands as a paragraph of its own at its end; where characters
 * are few, as a line of its own. The length is counted with exactly this.
 */
export function additionFor(draft: string, statement: string, count?: Limit['count']): string {
  if (draft.trim() === '') return statement;
  const wanted = count === 'x-weighted' ? 1 : 2;
  const there = /\n*$/.exec(draft)?.[0].length ?? 0;
  return '\n'.repeat(Math.max(0, wanted - there)) + statement;
}
