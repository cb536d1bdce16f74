import type { KindId, SiteId } from 'which-hat:units';
import type { Finding } from '../check/draft.ts';
import { placeKey, wordsKey } from '../settings/memory.ts';
import type { Context } from '../sites/site.ts';

/** Where something was asked. */
export interface Thread {
  site: SiteId;
  context: Context;
  /** Ms since the epoch. */
  now: number;
}

/** What the user let go as it was, by conversation: it is not asked a second time there. */
export interface Answered {
  has(thread: Thread, kind: KindId, words: string): boolean;
  add(thread: Thread, text: string, findings: readonly Finding[]): void;
}

/** An answer holds for a day. */
const HOLDS_MS = 24 * 60 * 60 * 1000;

/**
 * Remembers answers as keys, without their words, and only while the page is open: nothing of what was sent is stored.
 * A post that belongs to no conversation is a new matter every time.
 *
 * @param salt random
 */
export function openAnswered(salt: string): Answered {
  const until = new Map<string, number>();
  const keyOf = (thread: Thread, kind: KindId, words: string) => {
    const place = placeKey(salt, thread.site, thread.context);
    return place && [place, thread.context.account?.id, kind, wordsKey(salt, words)].join(' ');
  };
  return {
    has(thread, kind, words) {
      const key = until.size > 0 && keyOf(thread, kind, words);
      return key ? (until.get(key) ?? 0) > thread.now : false;
    },
    add(thread, text, findings) {
      for (const [key, end] of until) if (end <= thread.now) until.delete(key);
      for (const { kind, spans } of findings) {
        for (const { start, end } of spans) {
          const key = keyOf(thread, kind, text.slice(start, end));
          if (key) until.set(key, thread.now + HOLDS_MS);
        }
      }
    },
  };
}
