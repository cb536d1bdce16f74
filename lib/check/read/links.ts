import { linkifyit } from 'linkify-it';
import type { Span } from '../draft.ts';

/** A web address, a mail address or an account's handle that the draft gives. Offsets in the folded text. */
export interface Link extends Span {
  type: 'url' | 'email' | 'handle';
  /** As written, folded. */
  value: string;
  /** Of a URL or mail address: its host without `www.`; of a handle: the handle without `@`. */
  host: string;
}

/** The host of an address as written, without scheme, user, port, path and `www.`. */
function hostOf(value: string): string {
  const rest = value.replace(/^[a-z]{2,10}:\/\//, '');
  const authority = rest.split(/[/?#]/, 1)[0] ?? '';
  return (authority.split('@').at(-1) ?? '')
    .replace(/:\d{1,5}$/, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

/**
 * Bare hosts count under two-letter endings and under the common long ones that councils, parties and firms here use.
 * (The library's own list of common endings, with what it lacks.)
 */
const ENDINGS =
  'biz|com|edu|gov|net|org|pro|web|info|name|coop|museum|app|blog|cloud|club|co|community|dev|events|green|group|live|london|me|news|online|page|scot|shop|site|social|store|tv|village|vote|wales|cymru|website|wiki|work|world|xyz';

const finder = linkifyit({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true, urlAuth: true }).tlds(
  ENDINGS.split('|'),
  true,
);

/** Only what stands between blanks and holds a mark of an address is given to the library: the rest cannot be one. */
const CHUNK = /[^\s,;()<>"|]+/g;

/** The addresses of a folded text, in order, without overlap. Bare hosts count where their ending is a real one. */
export function linksOf(text: string): Link[] {
  const out: Link[] = [];
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    if (chunk.charAt(0) === '@' && chunk.length > 2) {
      const handle = /^@[a-z0-9_.-]{2,60}/.exec(chunk)?.[0].replace(/[.-]$/, '');
      if (handle)
        out.push({ type: 'handle', value: handle, host: handle.slice(1), start: index, end: index + handle.length });
      continue;
    }
    if (!/[a-z0-9][.@][a-z0-9]/.test(chunk) || chunk.length > 2048) continue;
    for (const { schema, raw, index: start, lastIndex: end } of finder.match(chunk) ?? []) {
      const type = schema === 'mailto:' ? 'email' : 'url';
      out.push({ type, value: raw, host: hostOf(raw), start: index + start, end: index + end });
    }
  }
  return out;
}
