import type { Election } from '../settings/settings.ts';
import { type Day, today } from './day.ts';

/** The poll before which the user writes at `now` (ms since the epoch), the nearest first; `null`: none. */
export function electionAt(elections: readonly Election[], now: number): Election | null {
  if (elections.length === 0) return null;
  const day = today(now);
  const near = elections.filter(({ from, poll }) => from <= day && day <= poll);
  return near.reduce<Election | null>((first, one) => (first && first.poll <= one.poll ? first : one), null);
}

/** Adds a poll, in the order of their days; one of the same day and sort takes the place of the one before. */
export function withElection(elections: readonly Election[], election: Election): Election[] {
  return [...withoutElection(elections, election), election].sort((a, b) => (a.poll < b.poll ? -1 : 1));
}

/** Takes a poll out again. */
export function withoutElection(elections: readonly Election[], { poll, kind }: Pick<Election, 'poll' | 'kind'>) {
  return elections.filter((one) => one.poll !== poll || one.kind !== kind);
}

/** Is the time before this poll over at that day? */
export function isOver({ poll }: Election, day: Day): boolean {
  return poll < day;
}
