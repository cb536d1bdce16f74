import type { KindId } from 'which-hat:units';
import type { Account, Span } from '../draft.ts';
import type { ReadDraft } from '../read.ts';
import { isSwearing } from '../words/profanity.ts';
import { decoder } from './coder.ts';
import type { Passage } from './features.ts';
import { ownWords, passagesOf } from './passages.ts';
import { sums } from './sums.ts';
import { takeSenses, takeWeights } from './table.ts';
import { tellingSentence } from './telling.ts';
import { FOR_CIVILITY, FOR_KINDS } from './vector.ts';
import { MODEL, PACKED } from './weights.ts';

/** What a trained scorer holds of one kind in a draft. */
export interface Score {
  /** How likely the kind is, from 0 to 1. */
  probability: number;
  /** Whether it is likely enough to be shown once a rule sees it too: a rule is one more reason, not the last word. */
  withRule: boolean;
  /** The stretch of folded text that speaks most for it. */
  passage: Span;
  /** The words that speak most for it, offsets in the draft; empty where it is not likely enough to be shown. */
  spans: Span[];
}

/** What a trained scorer holds of a draft, for the kinds it knows. */
export type Scores = Partial<Record<KindId, Score>>;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Unpacked on first use, so that a page pays nothing for it before somebody writes. */
const senses = once(() => takeSenses(decoder(PACKED.senses)));
const kindWeights = once(() => takeWeights(decoder(PACKED.kinds), MODEL.bits, MODEL.kinds.length + 1));
const civilityWeights = once(() => takeWeights(decoder(PACKED.civility), MODEL.civility.bits, 1));

const packed: (() => unknown)[] = [senses, kindWeights, civilityWeights];

/**
 * Does one piece of what the first score would do at once: unpacks a part of the weights.
 *
 * @returns whether there may be more to do
 */
export function prepareScorer(): boolean {
  return packed.shift()?.() !== undefined;
}

/** The kinds that a draft can carry which public data hold uncivil. */
export const UNCIVIL: readonly KindId[] = ['personal-attack', 'threat', 'discrimination'];

/** Whether a kind can be meant at all: the council's own page speaks for the council, and no other account does. */
export function applies(kind: string, account: Account): boolean {
  if (kind === 'persuasion') return account === 'council-page';
  return account !== 'council-page' || !['unclear-capacity', 'speaks-for-council'].includes(kind);
}

function highest(values: readonly number[]): number {
  return values.reduce((best, value, at) => (value > (values[best] as number) ? at : best), 0);
}

/** What the weights say of one kind: how sure, as a logit, what a rule adds, and by what passage. */
interface Opinion {
  id: KindId;
  question: number;
  logit: number;
  ruled: number;
  passage: Passage;
}

function opinionsOf(read: ReadDraft, passages: readonly Passage[]): Opinion[] {
  const table = kindWeights();
  const summed = passages.map((passage) => sums(passage, table, FOR_KINDS));
  const last = MODEL.kinds.length;
  return MODEL.kinds.flatMap(({ id, bias, slope, any, shift, ruled }, question) => {
    if (!applies(id, read.account)) return [];
    const logits = summed.map(
      (of) => slope * ((of[question] ?? 0) + bias) + any * ((of[last] ?? 0) + MODEL.anyBias) + shift,
    );
    const most = highest(logits);
    const passage = passages[most] as Passage;
    return [
      {
        id: id as KindId,
        question,
        logit: logits[most] as number,
        ruled,
        passage,
      },
    ];
  });
}

/** The least civil passage as public data would have it, other people's words left out, and how uncivil it is. */
function leastCivil(read: ReadDraft, passages: readonly Passage[]): { passage: Passage; uncivil: number } | undefined {
  const table = civilityWeights();
  const own = passages.map((passage) => ownWords(read, passage)).filter(({ tokens }) => tokens.length > 0);
  const summed = own.map((passage) => sums(passage, table, FOR_CIVILITY)[0] ?? 0);
  const most = highest(summed);
  const passage = own[most];
  return passage && { passage, uncivil: summed[most] as number };
}

/**
 * Scores a draft. Pure and synchronous, linear in its length, never throws; a kind that cannot be meant is absent.
 *
 * On the uncivil kinds public data give a second opinion. The more civil they hold a draft, the surer its own score must
 * be: our drafts know too few texts from elsewhere. What they hold surely uncivil is shown as the likeliest kind.
 */
export function score(read: ReadDraft): Scores {
  const passages = passagesOf(read, senses()).filter(({ tokens }) => tokens.length > 0);
  if (passages.length === 0) return {};
  const { passage: rude, uncivil } = leastCivil(read, passages) ?? { uncivil: 0 };
  const { from, sway } = MODEL.civility;
  const opinions = opinionsOf(read, passages);
  const margin = ({ id, logit }: Opinion) =>
    logit - MODEL.flagFrom + (UNCIVIL.includes(id) ? sway * Math.min(0, uncivil - from) : 0);
  const civil = opinions.filter(({ id }) => UNCIVIL.includes(id));
  // Public data hold every oath uncivil. It is a matter of its own, and attacks nobody by itself.
  const isOath = rude?.tokens.some(({ text }) => isSwearing(text));
  const likeliest = uncivil > from && !isOath ? civil[highest(civil.map(margin))] : undefined;
  const out: Scores = {};
  for (const opinion of opinions) {
    const { id, question, logit, ruled, passage } = opinion;
    let spans: Span[] = [];
    if (margin(opinion) >= 0)
      spans = tellingSentence(read, passage, {
        table: kindWeights(),
        question,
        groups: FOR_KINDS,
        except: UNCIVIL.includes(id) ? read.condemning() : [],
      });
    else if (opinion === likeliest && rude)
      spans = tellingSentence(read, rude, { table: civilityWeights(), question: 0, groups: FOR_CIVILITY });
    out[id] = {
      probability: 1 / (1 + Math.exp(-logit)),
      withRule: margin(opinion) + ruled >= 0,
      passage: { start: passage.tokens[0]?.start ?? 0, end: passage.tokens.at(-1)?.end ?? 0 },
      spans,
    };
  }
  return out;
}
