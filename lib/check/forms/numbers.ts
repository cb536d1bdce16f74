import type { Span } from '../draft.ts';

function where(text: string, pattern: RegExp, good: (hit: string) => boolean = () => true): Span[] {
  return [...text.matchAll(pattern)]
    .filter(([hit]) => good(hit))
    .map(({ 0: hit, index }) => ({ start: index, end: index + hit.length }));
}

const digitsOf = (hit: string) => hit.replace(/\D/g, '');

/** National Insurance numbers: two letters, six digits, A to D. `QQ`, which HMRC gives in examples, counts: drafts use it. */
export function nationalInsurance(text: string): Span[] {
  return where(
    text,
    /(?<![a-z0-9])(?:[abceghj-prstw-z] ?[abceghj-nprstw-z]|q ?q)[ .-]?(?:\d[ .-]?){6}[a-d](?![a-z0-9])/g,
  );
}

/** NHS numbers: ten digits of which the last is the remainder that the NHS Data Dictionary prescribes (modulus 11). */
export function nhsNumbers(text: string): Span[] {
  return where(
    text,
    /(?<![0-9a-z.+-])\d{3}[ .-]?\d{3}[ .-]?\d{4}(?![0-9])|(?<![0-9a-z.+-])(?:\d ){9}\d(?![0-9])/g,
    (hit) => {
      const digits = [...digitsOf(hit)].map(Number);
      const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
      const rest = (11 - (sum % 11)) % 11;
      return rest !== 10 && rest === digits[9] && new Set(digits).size > 1;
    },
  );
}

/** Sort codes: three pairs with dashes, any six digits behind the words, or three pairs beside eight digits. */
export function sortCodes(text: string): Span[] {
  return [
    ...where(text, /(?<![0-9a-z-])\d{2}-\d{2}-\d{2}(?![0-9-])/g),
    ...where(text, /(?:sort(?: ?code)?|s\/c)s?:? ?(?:is )?\d{2}[ .-]?\d{2}[ .-]?\d{2}(?!\d)/g),
    ...where(text, /(?<![0-9a-z-])\d{2}[ .-]\d{2}[ .-]\d{2}[ ,/;:|-]{1,3}\d{4} ?\d{4}(?!\d)/g),
  ];
}

/** UK account numbers: eight digits that a word or a sort code announces. */
export function accountNumbers(text: string): Span[] {
  return where(text, /(?:account|acct?|a\/c|acc)(?: ?(?:no|number|num))?\.?:? ?(?:is |ending )?\d{4} ?\d{0,4}(?!\d)/g);
}

/** Numbers of bank cards that are announced as such. */
export function cardNumbers(text: string): Span[] {
  return where(text, /card(?: ?(?:no|number|num))?(?:'s| is| was)?[.,:]? ?(?:\d{4}[ -]?){3}\d{2,4}(?!\d)/g);
}

/** International bank account numbers, by their check digits (ISO 13616, modulus 97). */
export function ibans(text: string): Span[] {
  return where(text, /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?(?![a-z0-9])/g, (hit) => {
    const code = hit.replace(/ /g, '');
    const moved = `${code.slice(4)}${code.slice(0, 4)}`;
    let rest = 0;
    for (const char of moved) {
      const value = Number.parseInt(char, 36);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest === 1;
  });
}

/** Public IP addresses, v4 and v6; a home network's own (10, 127, 172.16, 192.168) tell nobody anything. */
export function ipAddresses(text: string): Span[] {
  const four = where(text, /(?<![0-9.a-z-])\d{1,3}(?:(?:\.| \. ?|\[\.\])\d{1,3}){3}(?![0-9]|\.\d)/g, (hit) => {
    const [a = 0, b = 0, c = 0, d = 0] = hit.match(/\d+/g)?.map(Number) ?? [];
    const local = a === 10 || a === 127 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168);
    return Math.max(a, b, c, d) < 256 && (a > 10 || (a > 0 && Math.max(b, c, d) > 60)) && !local;
  });
  const six = where(
    text,
    /(?<![0-9a-z:])(?:[0-9a-f]{1,4}:){2,7}(?:(?::[0-9a-f]{1,4}){1,5}|[0-9a-f]{1,4}|:)(?![0-9a-z:])/g,
    (hit) => {
      const groups = hit.split(':');
      return (
        (hit.includes('::') || groups.length === 8) &&
        (/[a-f]/.test(hit) || groups.length > 4) &&
        !hit.startsWith('fe80')
      );
    },
  );
  return [...four, ...six];
}

const PLATE_NOW = /(?<![a-z0-9])[a-z]{2}[ .-]?(?:\d[\do]|o\d)[ .-]?[a-z]{3}(?![a-z0-9])/g;
const PLATE_OLD =
  /(?<![a-z0-9])(?:[a-z][ -]?\d{1,3}[ -]?[a-z]{3}|[a-z]{3}[ -]?\d{1,3} ?[a-z]|[a-z]{3} \d{3,4}|[a-z]{1,2} ?\d{4})(?![a-z0-9])/g;

/** Number plates since 2001 (`AB12 CDE`). */
export function plates(text: string): Span[] {
  return where(text, PLATE_NOW);
}

/** Number plates of before 2001 and of Northern Ireland: as forms they fit much else, so they need company. */
export function olderPlates(text: string): Span[] {
  return where(text, PLATE_OLD);
}

/** Full postcodes, by the Royal Mail's forms. */
export function postcodes(text: string): Span[] {
  return where(text, /(?<![a-z0-9])[a-z]{1,2}\d[a-z0-9]? ?\d[abd-hjlnp-uw-z]{2}(?![a-z0-9])/g);
}
