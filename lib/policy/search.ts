import type { CouncilId } from 'which-hat:units';
import MiniSearch from 'minisearch';
import { SOCIAL } from './channels.ts';
import { CHANNEL_WORDS, KIND_WORDS, TOPIC_WORDS } from './everyday.ts';
import type { Clause, Pack } from './pack.ts';
import { termOf, termsOf, wordsOf } from './terms.ts';
import type { Bound, Channel, Strength, Topic } from './vocabulary.ts';

/** What narrows a search or the reference; an absent key does not narrow. */
export interface Filter {
  topic?: Topic;
  channel?: Channel;
  strength?: Strength;
  binds?: Bound;
}

/** A clause that was found, with its pack. */
export interface Hit {
  pack: CouncilId;
  clause: Clause;
}

/** Searches the packs it was made for. */
export interface Search {
  /**
   * Indexes the next pack, some milliseconds' work; `false` when all are indexed. To be called in idle moments after
   * the reference has opened, so that the first search answers at once; `find` does what is left by itself.
   */
  warmUp(): boolean;
  /**
   * Clauses that answer a query, best first. An empty query gives every clause that the filter lets through, pack by
   * pack in the order of the documents. Clauses with all of the words go first; those with some come only where the
   * first are few.
   */
  find(query: string, filter?: Filter): Hit[];
}

interface Entry {
  id: string;
  ref: string;
  summary: string;
  note: string;
  words: string;
  kinds: string;
  place: string;
  council: string;
}

const FIELDS = ['ref', 'summary', 'note', 'words', 'kinds', 'place', 'council'] as const;

/** Makes a search over these packs. Cheap: the packs are indexed by `warmUp` or when first searched. */
export function searchPacks(packs: readonly Pack[]): Search {
  const hits = new Map<string, Hit>();
  const index = new MiniSearch<Entry>({
    fields: [...FIELDS],
    tokenize: wordsOf,
    processTerm: termOf,
    searchOptions: {
      boost: { words: 3, summary: 3, ref: 3, kinds: 2, place: 1, council: 0.5, note: 0.5 },
      prefix: (term) => term.length > 2 && !isReference(term),
      fuzzy: (term) => (term.length > 3 && !isReference(term) ? 0.25 : false),
      weights: { fuzzy: 0.3, prefix: 0.6 },
      // Clauses differ in length by how many everyday words lead to them, which says nothing of how well they answer.
      bm25: { k: 1.2, b: 0.1, d: 0.5 },
    },
  });
  for (const pack of packs) {
    for (const clause of pack.clauses) hits.set(idOf(pack, clause), { pack: pack.id as CouncilId, clause });
  }
  const waiting = [...packs];
  const warmUp = () => {
    const pack = waiting.shift();
    if (pack) index.addAll(pack.clauses.map((clause) => entry(pack, clause)));
    return waiting.length > 0;
  };
  return {
    warmUp,
    find(query, filter = {}) {
      const allowed = [...hits.values()].filter(({ clause }) => passes(clause, filter));
      if (termsOf(query).length === 0) return allowed;
      while (waiting.length > 0) warmUp();
      const open = new Set(allowed);
      const some = (combineWith: 'AND' | 'OR') =>
        index.search(query, { combineWith }).flatMap(({ id }) => hits.get(id) ?? []);
      const all = some('AND').filter((hit) => open.has(hit));
      return all.length < FEW ? [...new Set([...all, ...some('OR').filter((hit) => open.has(hit))])] : all;
    },
  };
}

/** With fewer clauses than this that have all of the words, those that have some are shown too. */
const FEW = 5;

function isReference(term: string): boolean {
  return /\d/.test(term);
}

/** Does the filter let this clause through? A clause for any channel or any social medium holds on each of them. */
export function passes(clause: Clause, { topic, channel, strength, binds }: Filter): boolean {
  if (topic && clause.topic !== topic) return false;
  if (strength && clause.strength !== strength) return false;
  if (binds && !clause.binds.includes(binds)) return false;
  if (!channel) return true;
  const wider: Channel[] = SOCIAL.includes(channel) ? ['social', 'any'] : ['any'];
  return [channel, ...wider].some((one) => clause.channels.includes(one));
}

function idOf(pack: Pack, clause: Clause): string {
  return `${pack.id} ${clause.id}`;
}

function entry(pack: Pack, clause: Clause): Entry {
  return {
    id: idOf(pack, clause),
    ref: clause.places.map(({ ref }) => ref).join(' '),
    summary: clause.summary,
    note: clause.note ?? '',
    words: (clause.words ?? []).join(' '),
    kinds: clause.grounds.map((kind) => KIND_WORDS[kind] ?? '').join(' '),
    place: [TOPIC_WORDS[clause.topic], ...clause.channels.map((channel) => CHANNEL_WORDS[channel] ?? '')].join(' '),
    council: pack.council.name,
  };
}
