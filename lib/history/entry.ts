import { SURFACES } from '../check/draft.ts';
import { z } from '../zod.ts';
import { CHOICES } from './tally.ts';

/** What was chosen; `closed`: the question went away without an answer, and nothing was sent by it. */
const ENDS = [...CHOICES, 'closed'] as const;

/** One question that was asked, as the history keeps it. */
export const entrySchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  /** Ms since the epoch. */
  at: z.number(),
  site: z.string(),
  surface: z.enum(SURFACES),
  choice: z.enum(ENDS),
  /** What was asked about, each with the clauses shown for it, as they were named then. */
  findings: z.array(z.strictObject({ kind: z.string(), clauses: z.array(z.string()) })),
  /** The draft's words, where the user wants them kept; else `null`. */
  words: z.nullable(z.string()),
});
export type HistoryEntry = z.infer<typeof entrySchema>;

/** How long entries may be kept, in days; `null`: until they are deleted. */
export const KEEP_DAYS = [30, 90, 365, null] as const;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The time before which entries are past theirs, ms since the epoch; `null`: there is none. */
export function keptSince(days: number | null, now: number): number | null {
  return days === null ? null : now - days * DAY_MS;
}
