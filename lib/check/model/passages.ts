import type { Span } from '../draft.ts';
import type { ReadDraft } from '../read.ts';
import { meeting } from '../span.ts';
import type { Passage } from './features.ts';
import { phraseSenses, type SenseTable, senseOf } from './senses.ts';
import { type ModelToken, tokensOf } from './tokens.ts';

/** A draft up to this length is read as one passage; the drafts it was learnt from are no longer. */
const WHOLE = 600;
/** A longer one is cut at sentences into pieces of about this length, so that one sentence still tells among many. */
const PIECE = 160;

/** The stretches of folded text that are scored on their own, in order. */
export function stretches(read: ReadDraft): Span[] {
  const { length } = read.text;
  if (length <= WHOLE) return [{ start: 0, end: length }];
  const out: Span[] = [];
  for (const { start, end } of read.sentences()) {
    const last = out.at(-1);
    if (last && end - last.start <= PIECE) last.end = end;
    else for (let at = start; at < end; at += WHOLE) out.push({ start: at, end: Math.min(at + WHOLE, end) });
  }
  return out;
}

/** How the draft as a whole is written. */
function styleOf(read: ReadDraft): string[] {
  const written = read.draft.text;
  const out = read.statement() ? ['statement'] : [];
  if (written === written.toLowerCase()) out.push('lower case');
  else if (written.length > 20 && written === written.toUpperCase()) out.push('capitals');
  return out;
}

/** What the readers of links, names and quotations saw in a stretch, as signals to learn from. */
function signalsOf(read: ReadDraft, stretch: Span): string[] {
  const names = meeting(read.names(), stretch);
  const out = [`length ${Math.round(Math.log2(stretch.end - stretch.start + 1))}`];
  if (meeting(read.links(), stretch).length > 0) out.push('link');
  if (meeting(read.quotes(), stretch).length > 0) out.push('quote');
  if (names.length > 0) out.push('name');
  if (names.some(({ full }) => full)) out.push('full name');
  if (meeting(read.condemning(), stretch).length > 0) out.push('condemning');
  return out;
}

/** A passage without other people's words: whoever quotes abuse, or tells of it, does not abuse. */
export function ownWords(read: ReadDraft, passage: Passage): Passage {
  const all = { start: passage.tokens[0]?.start ?? 0, end: passage.tokens.at(-1)?.end ?? 0 };
  if (meeting(read.quotes(), all).length + meeting(read.condemning(), all).length === 0)
    return { ...passage, phrases: [] };
  const own = passage.tokens.map((token) => !read.isQuoted(token) && meeting(read.condemning(), token).length === 0);
  return {
    ...passage,
    tokens: passage.tokens.filter((_, at) => own[at]),
    senses: passage.senses.filter((_, at) => own[at]),
    phrases: [],
  };
}

/** The passages of a draft with all that features are made of. Linear in its length. */
export function passagesOf(read: ReadDraft, table: SenseTable): Passage[] {
  const style = styleOf(read);
  const known = new Map<string, number>();
  const senseOfToken = (token: ModelToken) => {
    const found = known.get(token.text) ?? senseOf(token, table);
    known.set(token.text, found);
    return found;
  };
  return stretches(read).map((stretch) => {
    const tokens = tokensOf(read.text, stretch);
    return {
      tokens,
      senses: Uint16Array.from(tokens, senseOfToken),
      phrases: phraseSenses(tokens, table),
      context: read.draft,
      signals: [...style, ...signalsOf(read, stretch)],
    };
  });
}
