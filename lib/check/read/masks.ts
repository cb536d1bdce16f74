import type { Span } from '../draft.ts';

/** A word as it may be meant, with the stretch of folded text that it was written in. */
export interface Unmasked extends Span {
  word: string;
  /** Letters were hidden: a word that is innocent when spelled out is then not meant innocently. */
  masked: boolean;
}

/** Digits and signs that stand for a letter. A `*` stands for any: it is tried as each letter the word needs. */
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '€': 'e',
  '£': 'l',
};

/** Words that are written with a mask, for `*`, `#`, `_` and their like: a mask fits one where every letter that shows agrees. */
const MASKED = [
  'fuck',
  'fucks',
  'fucked',
  'fucker',
  'fuckers',
  'fucking',
  'fuckin',
  'fuckup',
  'fuckwit',
  'shit',
  'shite',
  'shits',
  'shitty',
  'shitshow',
  'bullshit',
  'shitting',
  'cunt',
  'cunts',
  'wank',
  'wanker',
  'wankers',
  'twat',
  'twats',
  'bollocks',
  'bastard',
  'bastards',
  'prick',
  'pricks',
  'piss',
  'pissed',
  'pissing',
  'dickhead',
  'dickheads',
  'bitch',
  'bitches',
  'arsehole',
  'arseholes',
  'asshole',
  'assholes',
  'bellend',
  'tosser',
  'tossers',
  'slag',
  'slags',
  'slut',
  'whore',
  'motherfucker',
  'knobhead',
  'shithole',
  'shithouse',
  'clusterfuck',
  'fuckton',
  'bollocking',
  'cock',
  'cocks',
  'cockwomble',
  'cockwombles',
] as const;

const MASK = /[*#_.•·%~^@]|\p{Extended_Pictographic}/u;

/** Whether one written sign can stand for a letter. */
function standsFor(sign: string, letter: string): boolean {
  return sign === letter || MASK.test(sign) || LEET[sign] === letter || (letter === 'l' && '1|!'.includes(sign));
}

/** 'P.S', 'e.g': letters that stand for whole words. */
const INITIALS = /^(?:[a-z]\.)+[a-z]$/;

/** Whether masked letters can stand for the word: same letters where they show, at least the first, a run of signs for any number. */
function fits(written: string, word: string): boolean {
  if (written.charAt(0) !== word.charAt(0) || INITIALS.test(written)) return false;
  const shown = written.replace(/[^a-z]/g, '');
  if (shown.length === written.length || shown.length < 1) return false;
  if (shown.length === 1 && ([...written].length < word.length || !/^[fcs]/.test(written))) return false;
  const signs = [...written];
  if (signs.length === word.length) return signs.every((sign, at) => standsFor(sign, word.charAt(at)));
  if (/[0-9@$!|+€£]/.test(written)) return false;
  const [head = '', ...rest] = written.split(/[^a-z]+/);
  const tail = rest.join('');
  return (
    written.length >= 3 &&
    rest.length === 1 &&
    head.length + tail.length >= 2 &&
    Math.abs(written.length - word.length) <= 2 &&
    head.length + tail.length < word.length &&
    word.startsWith(head) &&
    word.endsWith(tail)
  );
}

/** Nearly every word of a draft: letters, none of them thrice, so nothing that could mean another word. */
const PLAIN = /^[a-z]+$/;
const THRICE = /(.)\1\1/;

function meanings(written: string): string[] {
  if (PLAIN.test(written) && !THRICE.test(written)) return [written];
  const plain = written.replace(/'s?$/, '');
  const out = [plain];
  if (/[0-9@$!|+€£]/.test(plain) && /[a-z]/.test(plain))
    out.push([...plain].map((char) => LEET[char] ?? char).join(''));
  for (const form of [...out]) {
    if (THRICE.test(form)) out.push(form.replace(/(.)\1{2,}/g, '$1'), form.replace(/(.)\1{2,}/g, '$1$1'));
    if (/[a-z]-[a-z]/.test(form)) out.push(...form.split('-'), form.replaceAll('-', ''));
    if (/\p{Extended_Pictographic}/u.test(form)) out.push(form.replace(/\p{Extended_Pictographic}/gu, ''));
  }
  return out;
}

/** Without the stops and marks that end a sentence, not a word. */
function withoutTail(raw: string): string {
  let end = raw.length;
  while (end > 0 && ".!|'*_^~-".includes(raw.charAt(end - 1))) end -= 1;
  return raw.slice(0, end);
}

/** Runs of single letters ('f u c k', 's.h.i.t') as the word that they spell. */
function spelled(text: string): Unmasked[] {
  const out: Unmasked[] = [];
  for (const { 0: run, index } of text.matchAll(/(?<![a-z0-9'])[a-z0-9](?:[ .*_-][a-z0-9]){2,11}(?![a-z0-9'])/g)) {
    const word = [...run]
      .filter((_, at) => at % 2 === 0)
      .map((char) => LEET[char] ?? char)
      .join('');
    out.push({ word, start: index, end: index + run.length, masked: false });
  }
  return out;
}

/**
 * Every word of a folded text in the ways it may be meant: as written, with signs read as letters, with stretched
 * letters made short, with masks filled in. Linear: a word is bounded, and so are its meanings.
 */
export function unmask(text: string): Unmasked[] {
  const out = spelled(text);
  for (const { 0: raw, index } of text.matchAll(
    /[a-z0-9@$](?:[a-z0-9@$!|+€£*#_.•·%~^'-]|\p{Extended_Pictographic}(?=[a-z*]))*/gu,
  )) {
    if (raw.length > 40) continue;
    const written = /^[a-z][*]+$/.test(raw) ? raw : withoutTail(raw);
    const place = { start: index, end: index + written.length };
    for (const word of meanings(written)) out.push({ ...place, word, masked: false });
    const bare = written.replace(/'s?$/, '');
    const meant = /^[a-z].*[^a-z'-]/u.test(bare) && bare.length <= 14 && MASKED.find((word) => fits(bare, word));
    if (meant) out.push({ ...place, word: meant, masked: true });
  }
  return out;
}
