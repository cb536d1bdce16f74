import { writeFileSync } from 'node:fs';
import type { KindId } from 'which-hat:units';
import { KINDS } from '../../../lib/check/kinds.ts';
import { bitReader, bitWriter } from '../../../lib/check/model/bits.ts';
import { putSenses, takeSenses } from '../../../lib/check/model/table.ts';
import { type Figures, figures, type Judged, type Thresholds, thresholdsFor } from './calibrate.ts';
import { learnCivility } from './civility.ts';
import { corpusHash, type Example, examplesOf, examplesOfKinds, rowsOf, trainingDrafts } from './drafts.ts';
import { concerns, type Learnt, learn, SETTINGS } from './learn.ts';
import { type Rows, scoreOf } from './linear.ts';
import { neutralLines } from './neutral.ts';
import { readSenses } from './senses.ts';
import { weigh } from './stack.ts';
import { written } from './written.ts';

const OUT = 'lib/check/model/scorer.weights.json';
/** Most clear drafts, of writers left out, that may be disturbed. */
const ALARMS = 0.035;

const ids = KINDS.map(({ id }) => id);
/** Beside the kinds it learns whether a draft is clear: one question with as many answers as all the others together. */
const QUESTIONS: readonly (KindId | 'any')[] = [...ids, 'any'];
const say = (text: string) => process.stderr.write(`${text}\n`);

/** The rules were written with `train.jsonl` at hand: what they get right there says nothing of other drafts. */
const isFair = (writer: string) => writer.startsWith('w');

/** Whether a draft says something of a question. */
function answers(example: Example, question: KindId | 'any'): boolean {
  if (example.about !== undefined) return example.about === question;
  return question === 'any' || concerns(question, example);
}

function learnQuestion(examples: readonly Example[], rows: Rows, question: KindId | 'any', without?: string): Learnt {
  const use = examples.flatMap((example, row) =>
    example.writer !== without && answers(example, question) ? [row] : [],
  );
  const answer = Uint8Array.from(examples, ({ draft: { findings } }) =>
    (question === 'any' ? findings.length > 0 : findings.includes(question)) ? 1 : 0,
  );
  return learn(rows, Uint32Array.from(use), answer, question === 'any' ? { ...SETTINGS, positive: 1 } : SETTINGS);
}

/** The scores of every draft by a scorer that has read nothing of its writer. */
function scoresOfStrangers(examples: readonly Example[], rows: Rows): Float64Array[] {
  const scores = examples.map(() => new Float64Array(QUESTIONS.length));
  for (const writer of new Set(examples.map((example) => example.writer))) {
    if (!isFair(writer)) continue;
    for (const [at, question] of QUESTIONS.entries()) {
      const { weights, bias } = learnQuestion(examples, rows, question, writer);
      const whole = Float32Array.from([...weights, bias]);
      for (const [row, example] of examples.entries()) {
        if (example.writer === writer) (scores[row] as Float64Array)[at] = scoreOf(rows, whole, row);
      }
    }
    say(`without ${writer}: done`);
  }
  return scores;
}

interface Scale {
  slope: number;
  any: number;
  shift: number;
}

/** How the score of a kind and the score of "any kind" make a probability. The rules' word is weighed out. */
function scaleOf(
  kind: KindId,
  at: number,
  fair: readonly number[],
  examples: readonly Example[],
  strange: readonly Float64Array[],
): Scale {
  const rows = fair.filter((row) => concerns(kind, examples[row] as Example));
  const opinions = rows.map((row) => [
    strange[row]?.[at] ?? 0,
    strange[row]?.[ids.length] ?? 0,
    examples[row]?.ruled.has(kind) ? 1 : 0,
  ]);
  const [slope = 1, any = 0, , shift = 0] = weigh(
    opinions,
    rows.map((row) => examples[row]?.draft.findings.includes(kind) ?? false),
  );
  return { slope, any, shift };
}

function report({ outcome, microF1, falseAlarms, perKind }: Figures): void {
  say(
    `writers left out: outcome ${outcome.toFixed(3)}, micro-F1 ${microF1.toFixed(3)}, false alarms ${falseAlarms.toFixed(3)}`,
  );
  for (const { kind, right, wrong, missed, f1 } of perKind)
    say(`  ${kind.padEnd(24)} right ${right} wrong ${wrong} missed ${missed} F1 ${f1.toFixed(2)}`);
}

/** `npm run train [folder of the civility data]`: learns the scorer's weights anew and writes them. Without the folder the civility weights stay. */
export async function main([civilityFolder]: readonly string[]): Promise<number> {
  const senses = bitWriter();
  putSenses(senses, readSenses());
  const table = takeSenses(bitReader(senses.text()));
  const civility = await learnCivility(civilityFolder, table, say);
  const examples = [
    ...examplesOf([...trainingDrafts(), ...neutralLines()], table, SETTINGS.bits),
    ...examplesOfKinds(table, SETTINGS.bits),
  ];
  const rows = rowsOf(examples.map(({ vector }) => vector));
  say(`${examples.length} drafts`);
  const strange = scoresOfStrangers(examples, rows);
  const fair = examples.flatMap(({ writer }, row) => (isFair(writer) ? [row] : []));
  const scales = ids.map((kind, at) => scaleOf(kind, at, fair, examples, strange));
  const judged: Judged[] = fair.map((row) => {
    const example = examples[row] as Example;
    const probability = Float64Array.from(ids, (kind, at) => {
      const { slope, any, shift } = scales[at] as Scale;
      return concerns(kind, example)
        ? 1 / (1 + Math.exp(-(slope * (strange[row]?.[at] ?? 0) + any * (strange[row]?.[ids.length] ?? 0) + shift)))
        : 0;
    });
    return { example, probability };
  });
  const thresholds = thresholdsFor(judged, ids, ALARMS);
  report(figures(judged, ids, thresholds));
  const weights = bitWriter();
  const biases = QUESTIONS.map((question) => {
    const { write, bias } = learnQuestion(examples, rows, question);
    write(weights);
    return bias;
  });
  const short = (value: number) => Number(value.toFixed(4));
  const kinds = ids.map((id, at) => {
    const { slope, any, shift } = scales[at] as Scale;
    const { flagFrom, doubtBelow } = thresholds[at] as Thresholds;
    return {
      id,
      bias: short(biases[at] ?? 0),
      slope: short(slope),
      any: short(any),
      shift: short(shift),
      flagFrom: short(flagFrom),
      doubtBelow,
    };
  });
  const model = {
    bits: SETTINGS.bits,
    corpus: corpusHash(),
    drafts: examples.length,
    anyBias: short(biases[ids.length] ?? 0),
    kinds,
    civility: civility.model,
  };
  writeFileSync(OUT, written(model, { senses: senses.text(), kinds: weights.text(), civility: civility.text }));
  say(
    `${OUT}: senses ${senses.text().length}, kinds ${weights.text().length}, civility ${civility.text.length} characters`,
  );
  return 0;
}
