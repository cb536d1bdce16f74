import type { CouncilFacts } from '../policy/facts.ts';
import type { Account, Draft, Span, Surface } from './draft.ts';
import { capacityStatement } from './read/capacity.ts';
import { fold } from './read/fold.ts';
import { type Link, linksOf } from './read/links.ts';
import { type Name, namesOf } from './read/names.ts';
import { quotesOf } from './read/quotes.ts';
import { scan } from './read/scan.ts';
import { sentencesOf } from './read/sentences.ts';
import { holdsOne, meeting, within } from './span.ts';
import { isCondemned } from './words/condemned.ts';
import type { Phrase } from './words/pattern.ts';

/** A word of the folded text. */
export interface Token extends Span {
  text: string;
}

/**
 * A draft, read once for all kinds. Every offset here is one of the folded text (`text`); `toDraft` leads back. What
 * costs is worked out on first use.
 */
export interface ReadDraft {
  draft: Draft;
  account: Account;
  surface: Surface;
  councils: readonly CouncilFacts[];
  /** The folded text: see `Folded`. */
  text: string;
  tokens(): readonly Token[];
  sentences(): readonly Span[];
  /** Other people's words: in quotation marks, or behind `>`. */
  quotes(): readonly Span[];
  links(): readonly Link[];
  /** The people whom the draft names. */
  names(): readonly Name[];
  /** Whether the draft has a capital letter where the folded text has this unit. */
  capital(at: number): boolean;
  /** The words that say in what capacity the draft is written, if it says so clearly. */
  statement(): Span | undefined;
  /** Where a phrase stands in the draft. */
  all(phrase: Phrase): readonly Span[];
  /** Where any of the phrases stands outside quotations. */
  own(phrases: readonly Phrase[]): Span[];
  /** Whether the phrase stands anywhere in the draft. */
  has(phrase: Phrase): boolean;
  /** Whether the phrase stands wholly within a stretch. */
  says(stretch: Span, phrase: Phrase): boolean;
  isQuoted(span: Span): boolean;
  /** The sentences that tell of abuse by others or speak against it. */
  condemning(): readonly Span[];
  /** The sentence or sentences that a stretch belongs to; of a very long one only what is near. */
  sentenceOf(span: Span): Span;
  slice(span: Span): string;
  toDraft(span: Span): Span;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A sentence without a full stop for pages is no sentence: further away than this nothing bears on a word. */
const NEAR = 400;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[a-z0-9]+(?:['-][a-z0-9]+)*/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** Reads a draft for the kinds. Linear in its length; never throws. */
export function readDraft(draft: Draft, councils: readonly CouncilFacts[] = []): ReadDraft {
  const { text, isCapital: capital, toDraft } = fold(draft.text);
  const tokens = once(() => tokensOf(text));
  const sentences = once(() => sentencesOf(text));
  const quotes = once(() => quotesOf(text));
  const hits = once(() => scan(text));
  const isQuoted = (span: Span) => meeting(quotes(), span).some((quote) => within(span, quote));
  const all = (phrase: Phrase) => hits()(phrase);
  const read: ReadDraft = {
    draft,
    account: draft.account,
    surface: draft.surface,
    councils,
    text,
    tokens,
    sentences,
    quotes,
    links: once(() => linksOf(text)),
    names: once(() => namesOf(text, tokens(), capital, /[A-Z]/.test(draft.text) && /[a-z]/.test(draft.text))),
    capital,
    statement: once(() => capacityStatement(all)),
    all,
    own: (phrases) => phrases.flatMap(all).filter((span) => !isQuoted(span)),
    has: (phrase) => all(phrase).length > 0,
    says: (stretch, phrase) => holdsOne(all(phrase), stretch),
    isQuoted,
    condemning: once(() => sentences().filter((sentence) => isCondemned(read, sentence))),
    sentenceOf: (span) => {
      const held = meeting(sentences(), span);
      return {
        start: Math.max(held[0]?.start ?? span.start, span.start - NEAR),
        end: Math.min(held.at(-1)?.end ?? span.end, span.end + NEAR),
      };
    },
    slice: ({ start, end }) => text.slice(start, end),
    toDraft,
  };
  return read;
}
