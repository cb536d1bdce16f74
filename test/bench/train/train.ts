import { writeFileSync } from 'node:fs';
import type { KindId } from 'which-hat:units';
import { KINDS } from '../../../lib/check/kinds.ts';
import { decoder, encoder } from '../../../lib/check/model/coder.ts';
import { UNCIVIL } from '../../../lib/check/model/scorer.ts';
import { putSenses, putWeights, takeSenses } from '../../../lib/check/model/table.ts';
import { type Figures, figures, type Judged, thresholdFor } from './calibrate.ts';
import { civilTexts, learnCivility } from './civility.ts';
import { corpusHash, type Example, exampleOf, examplesOf, examplesOfKinds, rowsOf, trainingDrafts } from './drafts.ts';
import { kept } from './kept.ts';
import { concerns, type Learnt, learn, SETTINGS } from './learn.ts';
import { type Rows, scoreOf } from './linear.ts';
import { neutralLines } from './neutral.ts';
import { readSenses } from './senses.ts';
import { weigh } from './stack.ts';
import { written } from './written.ts';

const OUT = 'lib/check/model/scorer.weights.json';
/** Most clear drafts, of writers left out, that may be disturbed. */
const ALARMS = 0.05;

/** Kinds of which form alone tells: a scorer adds nothing to what their rules see. */
const FORM_ALONE: readonly KindId[] = ['profanity', 'official-link'];
const ids = KINDS.map(({ id }) => id).filter((id) => !FORM_ALONE.includes(id));
/** Beside the kinds it learns whether a draft is clear: one question with as many answers as all the others together. */
const QUESTIONS: readonly (KindId | 'any')[] = [...ids, 'any'];
/** The writers are left out in so many turns, a few at a time. */
const TURNS = 5;
const say = (text: string) => process.stderr.write(`${text}\n`);

/**
 * The rules were written with `train.jsonl` at hand: what they get right there says nothing of other drafts. The `x` drafts
 * were written around what an earlier scorer missed, the `y` drafts about one thing alone: no councillor is like that.
 */
const isFair = (writer: string) => /^[vw]/.test(writer);

/** How much a draft counts by its writer: drafts about one thing alone, or around what was missed, and the public's are less like a councillor's. */
const FAINT: readonly [RegExp, number][] = [
  [/^[xy]/, 0.3],
  [/^public$/, 0.5],
];
const weightOf = ({ writer }: Example) => FAINT.find(([of]) => of.test(writer))?.[1] ?? 1;

/** Whether a draft says something of a question. */
function answers(example: Example, question: KindId | 'any'): boolean {
  if (example.about !== undefined) return example.about.some((kind) => kind === question);
  return question === 'any' || concerns(question, example);
}

/** How much a draft counts in which a kind is, beside one in which it is not: most kinds are rare. */
const RARE = 2;

function learnQuestions(examples: readonly Example[], rows: Rows, without: readonly string[] = []): Learnt[] {
  const questions = QUESTIONS.map((question) => ({
    use: Uint32Array.from(
      examples.flatMap((example, row) =>
        !without.includes(example.writer) && answers(example, question) ? [row] : [],
      ),
    ),
    answer: Uint8Array.from(examples, ({ draft: { findings } }) =>
      (question === 'any' ? findings.length > 0 : findings.includes(question)) ? 1 : 0,
    ),
    positive: question === 'any' ? 1 : RARE,
    weight: Float32Array.from(examples, weightOf),
  }));
  return learn(rows, questions, SETTINGS);
}

/** The scores of every draft by a scorer that has read nothing of its writer. */
function scoresOfStrangers(examples: readonly Example[], rows: Rows): Float64Array[] {
  const scores = examples.map(() => new Float64Array(QUESTIONS.length));
  const writers = [...new Set(examples.map((example) => example.writer))].filter(isFair);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const left = writers.filter((_, at) => at % TURNS === turn);
    for (const [at, { weights, bias }] of learnQuestions(examples, rows, left).entries()) {
      const whole = Float32Array.from([...weights, bias]);
      for (const [row, example] of examples.entries()) {
        if (left.includes(example.writer)) (scores[row] as Float64Array)[at] = scoreOf(rows, whole, row);
      }
    }
    say(`without ${left.join(', ')}: done`);
  }
  return scores;
}

interface Scale {
  slope: number;
  any: number;
  ruled: number;
  shift: number;
}

/** What rules see of data is shown whatever the scorer holds. */
const DECISIVE = 99;

/** How the score of a kind, the score of "any kind" and the word of the kind's rules make a logit. */
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
  const [slope = 1, any = 0, ruled = 0, shift = 0] = weigh(
    opinions,
    rows.map((row) => examples[row]?.draft.findings.includes(kind) ?? false),
  );
  return { slope, any, ruled: kind === 'personal-data' ? DECISIVE : Math.max(0, ruled), shift };
}

function report({ outcome, microF1, falseAlarms, perKind }: Figures): void {
  say(
    `writers left out: outcome ${outcome.toFixed(3)}, micro-F1 ${microF1.toFixed(3)}, false alarms ${falseAlarms.toFixed(3)}`,
  );
  for (const { kind, right, wrong, missed, f1 } of perKind)
    say(`  ${kind.padEnd(24)} right ${right} wrong ${wrong} missed ${missed} F1 ${f1.toFixed(2)}`);
}

/**
 * `npm run train [folder of the civility data]`: learns the scorer's weights anew and writes them. Without the folder what
 * was learnt from it stays: the civility weights and those of the uncivil kinds.
 */
export async function main([civilityFolder]: readonly string[]): Promise<number> {
  const packedSenses = encoder();
  putSenses(packedSenses, readSenses());
  const senses = packedSenses.text();
  const table = takeSenses(decoder(senses));
  const civility = await learnCivility(civilityFolder, table, say);
  const examples = [
    ...examplesOf([...trainingDrafts(), ...neutralLines()], table, SETTINGS.bits),
    ...examplesOfKinds(table, SETTINGS.bits),
    ...(civilityFolder === undefined ? [] : civilTexts(civilityFolder)).map((text) => ({
      ...exampleOf(text, table, SETTINGS.bits),
      about: UNCIVIL,
    })),
  ];
  const rows = rowsOf(examples.map(({ vector }) => vector));
  say(`${examples.length} drafts`);
  const strange = scoresOfStrangers(examples, rows);
  const fair = examples.flatMap(({ writer }, row) => (isFair(writer) ? [row] : []));
  const stays = (kind: KindId | 'any') => civilityFolder === undefined && UNCIVIL.some((id) => id === kind);
  const scales = ids.map((kind, at) =>
    stays(kind) ? kept(kind, SETTINGS.bits).scale : scaleOf(kind, at, fair, examples, strange),
  );
  const judged: Judged[] = fair.map((row) => {
    const example = examples[row] as Example;
    const logits = Float64Array.from(ids, (kind, at) => {
      if (!concerns(kind, example)) return Number.NEGATIVE_INFINITY;
      const { slope, any, ruled, shift } = scales[at] as Scale;
      const said = slope * (strange[row]?.[at] ?? 0) + any * (strange[row]?.[ids.length] ?? 0) + shift;
      return said + (example.ruled.has(kind) ? ruled : 0);
    });
    return { example, logits };
  });
  const flagFrom = thresholdFor(judged, ids, ALARMS);
  report(figures(judged, ids, flagFrom));
  const learnt = learnQuestions(examples, rows).map((anew, at) => {
    const question = QUESTIONS[at] as KindId;
    return stays(question) ? kept(question, SETTINGS.bits).learnt : anew;
  });
  const weights = encoder();
  putWeights(
    weights,
    learnt.map(({ levels }) => levels),
  );
  const short = (value: number) => Number(value.toFixed(4));
  const kinds = ids.map((id, at) => {
    const { slope, any, ruled, shift } = scales[at] as Scale;
    return {
      id,
      bias: short(learnt[at]?.bias ?? 0),
      slope: short(slope),
      any: short(any),
      shift: short(shift),
      ruled: short(ruled),
    };
  });
  const model = {
    bits: SETTINGS.bits,
    corpus: corpusHash(),
    drafts: examples.length,
    anyBias: short(learnt[ids.length]?.bias ?? 0),
    flagFrom,
    kinds,
    civility: civility.model,
  };
  const packed = { senses, kinds: weights.text(), civility: civility.text };
  writeFileSync(OUT, written(model, packed));
  for (const [name, { length }] of Object.entries(packed)) say(`${OUT}: ${name} ${length} characters`);
  return 0;
}
