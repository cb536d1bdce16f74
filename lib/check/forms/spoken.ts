import type { Span } from '../draft.ts';

/** Digits as they are said, and what comes of those said before them. */
const SAID: Record<string, string> = {
  o: '0',
  oh: '0',
  zero: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  hundred: '00',
};

const PART =
  /\d|o(?=[o\d])|oh?(?![a-z])|zero|nought|one|two|three|four|five|six|seven|eight|nine|hundred|double|t(?:reb|rip)le/g;
/** At least ten parts, or a few of which each may stand for more; at most three signs or one small word between two. */
const RUN =
  /(?<![a-z0-9])(?:[+\d]|o(?=\d)|oh |zero )(?:[ ,.()/_-]{0,3}(?:(?:and |then |and then |followed by )(?:\()?)?(?:\d|o(?=[o\d])|oh?(?![a-z])|zero|nought|one|two|three|four|five|six|seven|eight|nine|hundred|double|t(?:reb|rip)le)){6,24}(?![a-z0-9])/g;

/** A run of digits of which a part is told in words, or that a word or odd sign breaks. Offsets in the folded text. */
export interface Spoken extends Span {
  digits: string;
}

/** Numbers told in part in words: '07700 nine hundred one two three', 'o7700 9oo123', '07700 then 900 123'. */
export function spokenNumbers(text: string): Spoken[] {
  return [...text.matchAll(RUN)]
    .filter(([run]) => /[a-z_]/.test(run))
    .map(({ 0: run, index }) => {
      let digits = '';
      let times = 1;
      for (const [part] of run.matchAll(PART)) {
        digits += (SAID[part] ?? (/\d/.test(part) ? part : '')).repeat(times);
        times = part === 'double' ? 2 : part.endsWith('ble') || part.endsWith('ple') ? 3 : 1;
      }
      return { start: index, end: index + run.length, digits };
    });
}
