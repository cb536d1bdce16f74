import type { Draft } from '../check/draft.ts';

/**
 * The draft's own words that say in what capacity it is written, or `null`. What reads them is fetched when it is first
 * needed. Never rejects: what could not be read is taken as not said.
 */
export async function statedIn(draft: Draft): Promise<string | null> {
  try {
    const { readDraft } = await import('../check/read.ts');
    const read = readDraft(draft);
    const span = read.statement();
    if (!span) return null;
    const { start, end } = read.toDraft(span);
    return draft.text.slice(start, end);
  } catch {
    return null;
  }
}
