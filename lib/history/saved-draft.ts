import { SURFACES } from '../check/draft.ts';
import { z } from '../zod.ts';

/** How long a draft is kept. */
export const KEPT_DAYS = 30;
const KEPT_MS = KEPT_DAYS * 24 * 60 * 60 * 1000;

/** One draft that the user chose to save. */
export const savedDraftSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  text: z.string(),
  site: z.string(),
  surface: z.enum(SURFACES),
  /** The site's own sort of composer. */
  place: z.string(),
  /** Chat, group or thread, where the page told it; empty where not. */
  title: z.string(),
  kinds: z.array(z.string()),
  /** Ms since the epoch. */
  savedAt: z.number(),
  /** When to remind the user of it, ms since the epoch; `null`: not at all, or no more. */
  remindAt: z.nullable(z.number()),
});
export type SavedDraft = z.infer<typeof savedDraftSchema>;

/** Version of what is stored under `local:drafts`. */
export const DRAFTS_VERSION = 2;

const envelope = z.strictObject({ version: z.literal([1, DRAFTS_VERSION]), drafts: z.array(z.unknown()) });

/** Version 1 knew no reminders. */
function fromVersion1(draft: unknown): unknown {
  return typeof draft === 'object' && draft !== null ? { ...draft, remindAt: null } : draft;
}

/** What a stored value holds: the drafts that are whole and not too old, newest first, and how many could not be read. */
export interface DraftsRead {
  drafts: SavedDraft[];
  unreadable: number;
}

/** Reads a stored value at `now` (ms since the epoch). One spoilt draft does not spoil the others. Never throws. */
export function parseDrafts(value: unknown, now: number): DraftsRead {
  if (value === undefined) return { drafts: [], unreadable: 0 };
  const outer = envelope.safeParse(value);
  if (!outer.success) return { drafts: [], unreadable: 1 };
  const { version, drafts: stored } = outer.data;
  const parsed = stored.map((draft) => savedDraftSchema.safeParse(version === 1 ? fromVersion1(draft) : draft));
  const whole = parsed.flatMap((result) => (result.success ? [result.data] : []));
  const drafts = whole.filter(({ savedAt }) => now - savedAt < KEPT_MS).sort((a, b) => b.savedAt - a.savedAt);
  return { drafts, unreadable: parsed.length - whole.length };
}

/** Days until a draft is deleted by itself, at least 1 while it is there. */
export function daysLeft(draft: SavedDraft, now: number): number {
  return Math.max(1, Math.ceil((draft.savedAt + KEPT_MS - now) / (24 * 60 * 60 * 1000)));
}
