import type { Span } from '../draft.ts';
import type { ReadDraft } from '../read.ts';
import { meeting } from '../span.ts';
import { features, type GroupIndex, type Passage } from './features.ts';
import { place } from './hash.ts';
import type { WeightTable } from './table.ts';

/** One question of a weight table and the features it is asked of. */
export interface Question {
  table: WeightTable;
  question: number;
  groups: readonly GroupIndex[];
  /** Sentences that are not to be pointed at. */
  except?: readonly Span[];
}

/** How much each token of a passage speaks for a question. Only the tokens of one passage compare. */
function shares(
  passage: Passage,
  { table: { rows, levels, bits, questions }, question, groups }: Question,
): Float64Array {
  const out = new Float64Array(passage.tokens.length);
  features(passage, groups, (hash, _group, token) => {
    if (token < 0) return;
    const row = rows[place(hash, bits)] as number;
    out[token] = (out[token] as number) + (levels[row * questions + question] as number);
  });
  return out;
}

/** The sentence of a passage that speaks most for a question, of those that may be pointed at: none or one span, in the draft's offsets. */
export function tellingSentence(read: ReadDraft, passage: Passage, question: Question): Span[] {
  const first = passage.tokens[0];
  const last = passage.tokens.at(-1);
  if (!first || !last) return [];
  const share = shares(passage, question);
  const except = new Set(question.except?.map(({ start }) => start));
  let best: { span: Span; sum: number } | undefined;
  for (const sentence of meeting(read.sentences(), { start: first.start, end: last.end })) {
    if (except.has(sentence.start)) continue;
    const span = { start: Math.max(sentence.start, first.start), end: Math.min(sentence.end, last.end) };
    const sum = passage.tokens.reduce(
      (total, { start, end }, at) => (start >= span.start && end <= span.end ? total + (share[at] as number) : total),
      0,
    );
    if (!best || sum > best.sum) best = { span, sum };
  }
  return best ? [read.toDraft(best.span)] : [];
}
