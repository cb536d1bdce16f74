import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { kindOf } from '../../../lib/check/kinds.ts';
import { encoder } from '../../../lib/check/model/coder.ts';
import { ownWords, passagesOf } from '../../../lib/check/model/passages.ts';
import type { SenseTable } from '../../../lib/check/model/senses.ts';
import { putWeights } from '../../../lib/check/model/table.ts';
import { FOR_CIVILITY, type Vector, vectorOf } from '../../../lib/check/model/vector.ts';
import { MODEL, PACKED } from '../../../lib/check/model/weights.ts';
import { readDraft } from '../../../lib/check/read.ts';
import type { LabelledDraft } from '../score.ts';
import { rowsOf, trainingDrafts } from './drafts.ts';
import { type Learnt, learn, SETTINGS } from './learn.ts';
import { fit, random, scoreOf } from './linear.ts';
import { neutralLines } from './neutral.ts';

/** One text of the public civility data. `null`: nobody said. */
export interface CivilityRow {
  id: string;
  source: string;
  text: string;
  uncivil: 0 | 1 | null;
  group?: string;
}

/** Most rows of one source and answer, so that no source sets the tone. */
const MOST = 9000;
/** Tweets gathered by their slurs: nearly all of them uncivil, and in one dialect. */
const FAINT: Record<string, number> = { davidson: 0.3 };

export function readCivility(file: string): CivilityRow[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CivilityRow);
}

/** The rows to learn from: none under a share-alike licence, none without an answer, no source too often. */
export function choose(rows: readonly CivilityRow[]): CivilityRow[] {
  const next = random(11);
  const shuffled = rows
    .filter(({ source, uncivil }) => !source.startsWith('wikipedia') && uncivil !== null)
    .map((row) => ({ row, at: next() }))
    .sort((a, b) => a.at - b.at);
  const counts = new Map<string, number>();
  return shuffled.flatMap(({ row }) => {
    const key = `${row.source} ${row.uncivil}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > MOST ? [] : [row];
  });
}

/** What others wrote and people held civil, as comments of one's own: every other text, for they are more than our drafts. */
export function civilTexts(folder: string): LabelledDraft[] {
  return choose(readCivility(`${folder}/train.jsonl.gz`))
    .filter(({ uncivil }, at) => uncivil === 0 && at % 2 === 0)
    .map(({ text }, at) => ({
      id: `public-${at}`,
      site: 'facebook',
      surface: 'comment',
      account: 'personal',
      text,
      findings: [],
      outcome: 'clear',
    }));
}

const weightOf = ({ source }: CivilityRow) => FAINT[source] ?? 1;

export function civilityVector(text: string, senses: SenseTable, bits: number): Vector {
  const read = readDraft({ text, site: 'facebook', surface: 'comment', account: 'personal' });
  const [passage] = passagesOf(read, senses);
  return passage
    ? vectorOf(ownWords(read, passage), bits, FOR_CIVILITY)
    : { places: new Uint32Array(), values: new Float32Array() };
}

/** How incivility is learnt. */
const CIVILITY = { ...SETTINGS, bits: 16, cost: 0.1, rounds: 6, step: 0.1, price: 0.006 };
/** Most texts of the benign set that may be taken for uncivil. */
const ALARMS = 0.0042;
/** How much a draft's own scores lose for each point by which it reads more civil than that: chosen on the benign set. */
const SWAY = 0.5;
/** Texts without an answer count as civil where a first model finds them so: they show how people talk otherwise. */
const SURELY_CIVIL = 0.3;
const UNSAID = 0.5;

export interface LearntCivility {
  model: { bits: number; from: number; sway: number };
  text: string;
}

/** Learns what counts as uncivil from the public data in a folder; without one it keeps what the weights file holds. */
export async function learnCivility(
  folder: string | undefined,
  senses: SenseTable,
  say: (text: string) => void,
): Promise<LearntCivility> {
  if (folder === undefined) return { model: MODEL.civility, text: PACKED.civility };
  const all = readCivility(`${folder}/train.jsonl.gz`);
  const said = choose(all);
  const unsaid = all.filter(
    ({ uncivil, source }, at) => uncivil === null && source !== 'hatemoji-build' && at % 3 === 0,
  );
  const drafts = [...trainingDrafts(), ...neutralLines()];
  const texts = [...said, ...unsaid, ...drafts];
  say(`civility: ${said.length} texts with an answer, ${unsaid.length} without, ${drafts.length} drafts`);
  const rows = rowsOf(texts.map(({ text }) => civilityVector(text, senses, CIVILITY.bits)));
  const uncivil = drafts.map(({ findings }) => findings.some((id) => kindOf(id).group === 'civility'));
  const answer = Uint8Array.from([
    ...said.map((row) => row.uncivil ?? 0),
    ...unsaid.map(() => 0),
    ...uncivil.map(Number),
  ]);
  const weight = Float32Array.from([...said.map(weightOf), ...unsaid.map(() => 0), ...drafts.map(() => 1)]);
  const counted = () => Uint32Array.from(texts.keys()).filter((row) => (weight[row] as number) > 0);
  const task = { ...CIVILITY, features: 1 << CIVILITY.bits, rows, answer, weight, positive: 1 };
  const first = fit({ ...task, use: counted() });
  for (const row of unsaid.keys())
    weight[said.length + row] = scoreOf(rows, first, said.length + row) < SURELY_CIVIL ? UNSAID : 0;
  const [learnt] = learn(rows, [{ use: counted(), answer, positive: 1, weight }], CIVILITY);
  const { levels, weights } = learnt as Learnt;
  const whole = Float32Array.from([...weights, 0]);
  const benign = rowsOf(
    readCivility(`${folder}/benign.jsonl.gz`).map(({ text }) => civilityVector(text, senses, CIVILITY.bits)),
  );
  const scores = Array.from({ length: benign.from.length - 1 }, (_, row) => scoreOf(benign, whole, row));
  const out = encoder();
  putWeights(out, [levels]);
  return { model: { bits: CIVILITY.bits, from: quantile(scores, 1 - ALARMS), sway: SWAY }, text: out.text() };
}

/** The value below which this share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(4));
}
