import type { Span } from '../draft.ts';

/** The sign between box and host, told or hidden: 'jo at gmail dot com', 'tom.bird (at) icloud.com'. */
const SIGN = / at | ?[([] ?at ?[)\]] ?| ?@ ?/g;
/** What stands behind it: a host, its ending with full stops or told. */
const HOST =
  /^(?!(?:the|a|our|this) )([a-z0-9-]{2,40})((?:\.|(?: |\[|\(| \[| \()dot(?: |\]|\)|\] |\) ))(?!dot)[a-z]{2,12}){1,3}(?![a-z0-9])/;
/** Where so many people have their mail that nothing else is meant. */
const PROVIDER =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|aol|btinternet|sky|talktalk|virginmedia|ntlworld|proton(?:mail)?|gmx)$/;
/** Longest box that is looked for. */
const REACH = 60;

/** Where the box begins that ends at a place: one word, or two with 'dot' between; `undefined`: there is none. */
function boxStart(text: string, end: number): number | undefined {
  const words = text.slice(Math.max(0, end - REACH), end).split(/[\s,;:<"]/);
  const last = words.at(-1) ?? '';
  if (!/^[a-z0-9][a-z0-9._+-]+$/.test(last)) return undefined;
  const first = words.at(-2) === 'dot' ? words.at(-3) : undefined;
  return end - last.length - (first ? first.length + ' dot '.length : 0);
}

/** Mail addresses that are told in words or with their signs hidden, in a folded text. */
export function spokenMail(text: string): Span[] {
  return [...text.matchAll(SIGN)].flatMap(({ 0: sign, index }) => {
    const after = index + sign.length;
    const [whole, host = ''] = HOST.exec(text.slice(after, after + REACH)) ?? [];
    const start = boxStart(text, index);
    if (whole === undefined || start === undefined) return [];
    const told = whole.includes('dot') || /[([]/.test(sign);
    const spaced = sign !== '@' && (PROVIDER.test(host) || /[._\d]/.test(text.slice(start, index)));
    return told || spaced ? [{ start, end: after + whole.length }] : [];
  });
}
