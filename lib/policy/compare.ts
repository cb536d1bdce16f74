import type { Clause, Pack } from './pack.ts';
import type { Topic } from './vocabulary.ts';
import { TOPICS } from './vocabulary.ts';

/** One topic, side by side. An empty side has no words on it. */
export interface Comparison {
  topic: Topic;
  left: Clause[];
  right: Clause[];
}

/** Two packs side by side, topic by topic, in the reference's order; topics on which both are silent are left out. */
export function comparePacks(left: Pack, right: Pack): Comparison[] {
  return TOPICS.map((topic) => ({ topic, left: clausesOn(left, topic), right: clausesOn(right, topic) })).filter(
    (row) => row.left.length + row.right.length > 0,
  );
}

/** A pack's clauses on a topic, in the order of its document. */
export function clausesOn(pack: Pack, topic: Topic): Clause[] {
  return pack.clauses.filter((clause) => clause.topic === topic);
}
