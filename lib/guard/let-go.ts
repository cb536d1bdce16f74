import { type LetGo, type Thread, withAnswered } from '../settings/answered.ts';
import { changeMemory } from '../settings/memory-store.ts';
import type { Question } from './protocol.ts';
import { FULL_STOP } from './tier.ts';

/**
 * Prompt → background: the user lets these words go as they are. The background writes, for the prompt's page is closed
 * before a write would be done. The words come only thus far: what is stored are keys.
 */
export interface LetGoMessage {
  type: 'let-go';
  thread: Pick<Thread, 'site' | 'context'>;
  letGo: LetGo[];
}

/** What is not to be asked a second time, with what the findings cover; a full stop is asked about every time. */
export function letGoBy({ draft, result, context }: Pick<Question, 'draft' | 'result' | 'context'>): LetGoMessage {
  const settled = [...result.findings, ...(result.covered ?? [])].filter(({ kind }) => !FULL_STOP.includes(kind));
  const letGo = settled.flatMap(({ kind, spans }) =>
    spans.map(({ start, end }) => ({ kind, words: draft.text.slice(start, end) })),
  );
  return { type: 'let-go', thread: { site: draft.site, context }, letGo };
}

/** Stores it at `now` (ms since the epoch). Rejects where the browser cannot store. */
export async function noteLetGo({ thread, letGo }: LetGoMessage, now: number): Promise<void> {
  if (letGo.length > 0) await changeMemory((memory) => withAnswered(memory, { ...thread, now }, letGo), now);
}
