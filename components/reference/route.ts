import type { CouncilId } from 'which-hat:units';
import { isCouncilId } from '../../lib/policy/packs.ts';
import { TOPICS, type Topic } from '../../lib/policy/vocabulary.ts';

/** Where in the pop-up the address leads. */
export type Route =
  | { panel: 'page' | 'check' | 'saved' }
  | { panel: 'policy'; clause?: { council: CouncilId; id: string }; topic?: Topic };

/**
 * Reads the part of the address after `#`: a panel's name, `clause=<council>/<clause>` or `topic=<topic>`. Unknown: this
 * page.
 */
export function routeOf(hash: string): Route {
  const name = hash.replace(/^#/, '');
  const [, council, id] = /^clause=([a-z-]+)\/([a-z0-9-]+)$/.exec(name) ?? [];
  if (council !== undefined && id !== undefined && isCouncilId(council))
    return { panel: 'policy', clause: { council, id } };
  const topic = TOPICS.find((one) => name === topicHash(one));
  if (topic !== undefined) return { panel: 'policy', topic };
  return name === 'check' || name === 'policy' || name === 'saved' ? { panel: name } : { panel: 'page' };
}

/** The address of a clause, to follow `#`. */
export function clauseHash(council: string, clause: string): string {
  return `clause=${council}/${clause}`;
}

/** The address of everything on a topic, to follow `#`. */
export function topicHash(topic: Topic): string {
  return `topic=${topic}`;
}
