import type { Span } from '../draft.ts';
import { spokenNumbers } from './spoken.ts';

/** A telephone number that the text gives. */
export interface Phone extends Span {
  /** National digits with the leading 0 ('01162367626'); of a foreign number `+` and its digits. */
  national: string;
  /** By Ofcom's National Telephone Numbering Plan: who may hold such a number. `business`: 03, 05, 08 and 09 ranges. */
  type: 'mobile' | 'geographic' | 'business' | 'foreign';
}

/** Digits as people space them: blanks, dots, dashes, brackets, at most three between any two digits. */
const DIGITS = /(?<![a-z0-9.,£$€/:_-])(?:\+|00)?\(?\d(?:[ .,()/-]{0,3}\d){8,17}/g;

/**
 * Own code, not a library: a phone library's finder and tables weigh more than the whole of the rest of the check, and
 * what is needed is one country's plan. Lengths: 01 has ten or eleven digits with the 0, 02, 03, 05, 07 and 09 eleven, 08
 * eight to eleven.
 */
function typeOf(national: string): Phone['type'] | undefined {
  if (/^07[0-57-9]\d{8}$/.test(national)) return 'mobile';
  if (/^01[1-9]\d{7,8}$/.test(national) || /^02[03489]\d{8}$/.test(national)) return 'geographic';
  if (/^0(?:3[0347]\d{8}|5[56]\d{8}|8(?:00|08|4[2-5]|7[0-3])\d{4,8}|9[018]\d{8})$/.test(national)) return 'business';
  return undefined;
}

/** The numbers that are told in words or broken by them. */
function spoken(text: string): Phone[] {
  return spokenNumbers(text).flatMap(({ digits, start, end }) => {
    const national = digits.replace(/^(?:00)?44(?=0?[1-9]\d{9}$)0?/, '0');
    const type = typeOf(national);
    return type ? [{ start, end, national, type }] : [];
  });
}

/** Telephone numbers in a folded text, in any spacing, also told in words. */
export function phonesIn(text: string): Phone[] {
  const out: Phone[] = [];
  for (const { 0: run, index } of text.matchAll(DIGITS)) {
    const places = [...run.matchAll(/\d/g)].map((digit) => digit.index);
    const digits = places.map((place) => run.charAt(place)).join('');
    const abroad = run.startsWith('+') || run.startsWith('00');
    const country = abroad ? (run.startsWith('+') ? 0 : 2) : undefined;
    const home = country !== undefined && digits.startsWith('44', country) ? country + 2 : undefined;
    const skip = home === undefined ? 0 : digits.charAt(home) === '0' ? home + 1 : home;
    // The longest number that ends where the writer broke off: further digits may be a time or another number.
    for (const length of [11, 10, 9, 8]) {
      const used = home === undefined ? length : skip + length - 1;
      const last = places[used - 1];
      if (last === undefined || /\d/.test(`${run}${text.charAt(index + run.length)}`.charAt(last + 1))) continue;
      const national = home === undefined ? digits.slice(0, used) : `0${digits.slice(skip, used)}`;
      const type = typeOf(national);
      if (type) {
        out.push({ start: index, end: index + last + 1, national, type });
        break;
      }
    }
    if (run.startsWith('+') && home === undefined && digits.length >= 10) {
      out.push({ start: index, end: index + run.length, national: `+${digits}`, type: 'foreign' });
    }
  }
  return [...out, ...spoken(text)];
}
