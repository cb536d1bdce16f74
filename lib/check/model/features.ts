import type { Draft } from '../draft.ts';
import { EMPTY, hashOf, join } from './hash.ts';
import type { ModelToken } from './tokens.ts';

/** Features of one group are weighed together, so that a long draft counts no more than a short one. */
export const GROUPS = ['context', 'signals', 'words', 'letters', 'senses'] as const;
export type GroupIndex = 0 | 1 | 2 | 3 | 4;
const [CONTEXT, SIGNALS, WORDS, LETTERS, SENSES] = [0, 1, 2, 3, 4] as const;

/** Told of each feature: its hash, its group and the token it stands at (-1: the passage as a whole). */
export type Emit = (hash: number, group: GroupIndex, token: number) => void;

/** What the scorer knows of a passage of a draft. */
export interface Passage {
  tokens: readonly ModelToken[];
  /** The sense of each token in the word table; 0: none. */
  senses: Uint16Array;
  /** Senses of phrases, at their last token. */
  phrases: readonly { token: number; sense: number }[];
  context: Pick<Draft, 'account' | 'surface' | 'site'>;
  /** What was seen of names, links, quotations, capitals and a statement of capacity. */
  signals: readonly string[];
}

const salt = (name: string) => hashOf(name, 0, name.length, EMPTY);
/** Salts keep features of different make apart. */
const MAKE = {
  account: salt('account'),
  surface: salt('surface'),
  both: salt('account+surface'),
  site: salt('site'),
  signal: salt('signal'),
  one: salt('1'),
  two: salt('2'),
  stem: salt('stem'),
  letters: salt('letters'),
  sense: salt('sense'),
  meant: salt('account+sense'),
  senses2: salt('senses2'),
  senses3: salt('senses3'),
};

/** A longer word is also read by its first letters, whatever its ending. */
const STEM = 5;
const SHORTEST = 3;
const LONGEST = 5;
/** The sites that the scorer was taught. What is written elsewhere is read like the one that has every surface. */
const TAUGHT: readonly string[] = ['facebook', 'x', 'whatsapp'];
/** What stands before the first token and after the last. */
const EDGE = 1;

function context({ context: { account, surface, site } }: Passage, emit: Emit): void {
  emit(join(MAKE.account, salt(account)), CONTEXT, -1);
  emit(join(MAKE.surface, salt(surface)), CONTEXT, -1);
  emit(join(MAKE.both, salt(account + surface)), CONTEXT, -1);
  emit(join(MAKE.site, salt(TAUGHT.includes(site) ? site : 'facebook')), CONTEXT, -1);
}

function signals({ context: { account }, signals: seen }: Passage, emit: Emit): void {
  for (const signal of seen) {
    emit(join(MAKE.signal, salt(signal)), SIGNALS, -1);
    emit(join(MAKE.signal, salt(signal + account)), SIGNALS, -1);
  }
}

function words({ tokens }: Passage, emit: Emit): void {
  let before = EDGE;
  for (let at = 0; at < tokens.length; at += 1) {
    const { text, hash } = tokens[at] as ModelToken;
    emit(join(MAKE.one, hash), WORDS, at);
    emit(join(MAKE.two, join(before, hash)), WORDS, at);
    if (text.length > STEM) emit(hashOf(text, 0, STEM, MAKE.stem), WORDS, at);
    before = hash;
  }
  emit(join(MAKE.two, join(before, EDGE)), WORDS, tokens.length - 1);
}

function letters({ tokens }: Passage, emit: Emit): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const word = ` ${(tokens[at] as ModelToken).text} `;
    for (let start = 0; start + SHORTEST <= word.length; start += 1) {
      let hash = hashOf(word, start, start + SHORTEST - 1, MAKE.letters);
      for (let end = start + SHORTEST; end <= Math.min(start + LONGEST, word.length); end += 1) {
        hash = hashOf(word, end - 1, end, hash);
        emit(hash, LETTERS, at);
      }
    }
  }
}

function senses({ tokens, senses: of, phrases, context }: Passage, emit: Emit): void {
  const account = join(MAKE.meant, salt(context.account));
  const meant = (sense: number, at: number) => {
    emit(join(MAKE.sense, sense), SENSES, at);
    emit(join(account, sense), SENSES, at);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const here = of[at] ?? 0;
    const before = of[at - 1] ?? 0;
    const first = of[at - 2] ?? 0;
    if (here > 0) meant(here, at);
    if (here + before > 0) emit(join(MAKE.senses2, join(before, here)), SENSES, at);
    if (Math.sign(here) + Math.sign(before) + Math.sign(first) > 1)
      emit(join(MAKE.senses3, join(join(first, before), here)), SENSES, at);
  }
  for (const { token, sense } of phrases) meant(sense, token);
}

const MAKERS = [context, signals, words, letters, senses];

/** Tells of every feature of these groups of a passage, in the order of the text. Linear in its length. */
export function features(passage: Passage, groups: readonly GroupIndex[], emit: Emit): void {
  for (const group of groups) MAKERS[group]?.(passage, emit);
}
