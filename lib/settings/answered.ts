import type { KindId, SiteId } from 'which-hat:units';
import type { Context } from '../sites/site.ts';
import { type Memory, placeKey, wordsKey } from './memory.ts';
import { salted } from './salted.ts';

/** Where something was asked, and of whose account. */
export interface Thread {
  site: SiteId;
  context: Context;
  /** Ms since the epoch. */
  now: number;
}

/** Words that the user let go as they were, of the kind that had asked about them. */
export interface LetGo {
  kind: KindId;
  words: string;
}

/** An answer holds for a day. */
const HOLDS_MS = 24 * 60 * 60 * 1000;
/** So many are remembered, and no more. */
export const MOST_ANSWERED = 500;

/** `null` where it belongs to no conversation: such a post is a new matter every time. */
function keyOf(salt: string, { site, context }: Thread, { kind, words }: LetGo): string | null {
  const place = placeKey(salt, site, context);
  return place && salted(salt, [place, context.account?.id, kind, wordsKey(salt, words)].join('\n'));
}

/** Has the user let these very words go here, so that they are not asked about a second time? */
export function isAnswered(thread: Thread & { memory: Memory }, kind: KindId, words: string): boolean {
  const { answered, salt } = thread.memory;
  if (answered.length === 0) return false;
  const wanted = keyOf(salt, thread, { kind, words });
  return answered.some(({ key, until }) => key === wanted && until > thread.now);
}

/** Remembers what was let go, as keys and without any words. Where there is no more room, the oldest are forgotten. */
export function withAnswered(memory: Memory, thread: Thread, letGo: readonly LetGo[]): Memory {
  const keys = new Set(letGo.flatMap((one) => keyOf(memory.salt, thread, one) ?? []));
  const others = memory.answered.filter(({ key }) => !keys.has(key));
  const added = [...keys].map((key) => ({ key, until: thread.now + HOLDS_MS }));
  return { ...memory, answered: [...others, ...added].slice(-MOST_ANSWERED) };
}
