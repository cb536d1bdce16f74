import type { KindId } from 'which-hat:units';
import { ACTIONS } from '../guard/protocol.ts';
import { z } from '../zod.ts';

/** What may be chosen where a kind was asked about: one of the five ways on, or a word beside the question that settled it. */
export const CHOICES = [...ACTIONS, 'reconsider'] as const;
export type Choice = (typeof CHOICES)[number];

const countSchema = z.record(z.string(), z.record(z.string(), z.number()));

/** Version 1 of what is stored under `local:tally`: how often, never what. */
const tallySchema = z.strictObject({
  version: z.literal(1),
  /** First day that counts, ms since the epoch. */
  since: z.number(),
  counts: countSchema,
});

/** How often each kind asked, by what was chosen. */
export type Tally = z.infer<typeof tallySchema>;

/** Reads a stored value; what cannot be read is begun anew at `now` (ms since the epoch). Never throws. */
export function parseTally(value: unknown, now: number): Tally {
  const read = tallySchema.safeParse(value);
  return read.success ? read.data : { version: 1, since: now, counts: {} };
}

/** Counts that these kinds were asked about in one question, and what was chosen. */
export function counted(tally: Tally, kinds: readonly KindId[], choice: Choice): Tally {
  const counts = { ...tally.counts };
  for (const kind of new Set(kinds)) {
    const before = counts[kind] ?? {};
    counts[kind] = { ...before, [choice]: (before[choice] ?? 0) + 1 };
  }
  return { ...tally, counts };
}

/** One line of the list: a kind, how often it asked, and what was chosen how often. */
export interface TallyLine {
  kind: string;
  asked: number;
  choices: { choice: Choice; times: number }[];
}

/** The tally to read, the kind that asked most first. */
export function tallyLines(tally: Tally): TallyLine[] {
  return Object.entries(tally.counts)
    .map(([kind, by]) => {
      const choices = CHOICES.map((choice) => ({ choice, times: by[choice] ?? 0 })).filter(({ times }) => times > 0);
      return { kind, asked: choices.reduce((sum, { times }) => sum + times, 0), choices };
    })
    .filter(({ asked }) => asked > 0)
    .sort((a, b) => b.asked - a.asked);
}
