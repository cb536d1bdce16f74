import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { CouncilId, KindId } from 'which-hat:units';
import type { Draft } from '../../../lib/check/draft.ts';
import { KINDS } from '../../../lib/check/kinds.ts';
import { passagesOf } from '../../../lib/check/model/passages.ts';
import type { SenseTable } from '../../../lib/check/model/senses.ts';
import { FOR_KINDS, type Vector, vectorOf } from '../../../lib/check/model/vector.ts';
import { readDraft } from '../../../lib/check/read.ts';
import { councilFacts } from '../../../lib/policy/facts.ts';
import { ABOUTS } from '../../lib/check/abouts.ts';
import type { LabelledDraft } from '../score.ts';
import type { Rows } from './linear.ts';

/** The drafts that the scorer learns from; `dev` and `held-out` are for measuring only. */
const FILES = 'test/corpus/{train,everyday,w[!h],v?,x?,y?}.jsonl';

export interface Example {
  draft: LabelledDraft;
  /** Who wrote it: what one writer wrote is never both learnt from and measured on. */
  writer: string;
  vector: Vector;
  /** It says something of these kinds alone; absent: of all. */
  about?: readonly KindId[];
  /** The kinds that the rules alone see. */
  ruled: ReadonlySet<KindId>;
}

function linesOf(file: string): LabelledDraft[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledDraft);
}

export function trainingFiles(): string[] {
  return globSync(FILES).sort();
}

export function trainingDrafts(): LabelledDraft[] {
  return trainingFiles().flatMap(linesOf);
}

/** A fingerprint of everything the kinds' weights are learnt from. */
export function corpusHash(): string {
  const hash = createHash('sha256');
  for (const file of [...trainingFiles(), ...globSync('test/bench/train/words/*.txt').sort()])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** The draft as numbers, with what the rules see in it. A passage is the whole draft here: no draft of ours is long. */
export function exampleOf(draft: LabelledDraft, senses: SenseTable, bits: number): Example {
  const read = readDraft(draft as Draft, draft.council ? councilFacts([draft.council as CouncilId]) : []);
  const [passage] = passagesOf(read, senses);
  return {
    draft,
    writer: draft.id.slice(0, draft.id.indexOf('-')),
    vector: passage ? vectorOf(passage, bits, FOR_KINDS) : { places: new Uint32Array(), values: new Float32Array() },
    ruled: new Set(KINDS.filter(({ detect }) => detect(read).length > 0).map(({ id }) => id)),
  };
}

export function examplesOf(drafts: readonly LabelledDraft[], senses: SenseTable, bits: number): Example[] {
  return drafts.map((draft) => exampleOf(draft, senses, bits));
}

/** The examples that each kind brings along: known to flag it or to pass, and nothing said of the other kinds. */
export function examplesOfKinds(senses: SenseTable, bits: number): Example[] {
  return ABOUTS.flatMap(({ id, calls, examples: { flag, pass } }) =>
    [...flag, ...pass].map((example, at) => {
      const given = typeof example === 'string' ? { text: example } : example;
      const flagged = at < flag.length;
      const draft: LabelledDraft = {
        site: 'facebook',
        surface: 'post',
        account: 'personal',
        ...given,
        id: `example-${id}-${at}`,
        findings: flagged ? [id] : [],
        outcome: flagged ? calls : 'clear',
      };
      return { ...exampleOf(draft, senses, bits), about: [id] };
    }),
  );
}

/** Vectors one after the other, as the learner takes them. */
export function rowsOf(vectors: readonly Vector[]): Rows {
  const size = vectors.reduce((sum, { places }) => sum + places.length, 0);
  const rows = {
    from: new Uint32Array(vectors.length + 1),
    index: new Uint32Array(size),
    value: new Float32Array(size),
  };
  let at = 0;
  for (const [row, { places, values }] of vectors.entries()) {
    rows.from[row] = at;
    rows.index.set(places, at);
    rows.value.set(values, at);
    at += places.length;
  }
  rows.from[vectors.length] = at;
  return rows;
}
