import type { Span } from '../draft.ts';

/**
 * A draft as the kinds read it: lower case, Latin look-alikes and accents folded, invisible characters gone, runs of
 * blanks made one. Every unit of `text` knows which stretch of the draft it stands for.
 */
export interface Folded {
  text: string;
  /** Whether the draft has a capital letter where `text` has this unit. */
  isCapital(at: number): boolean;
  /** Turns offsets in `text` into offsets in the draft, always on code-point borders. Needs `start < end`. */
  toDraft(span: Span): Span;
}

/** Zero-width, bidirectional and variation characters, soft hyphen, tags: seen by no reader, so read by no kind. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/u;
const MARK = /\p{M}/u;

/** Letters of other scripts that look like a Latin one, after Unicode's confusables, as far as drafts can meet them, each before what it stands for. */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  `аa вb сc ԁd еe ѕs һh іi јj кk ӏl мm нh оo рp ԛq гr тt уy хx ѵv ԝw αa βb εe ιi κk νv οo ρp τt υu μu χx γy ηn
ωw ϲc ıi łl øo đd ħh ŧt æae œoe ßss þth ðd ɑa ɡg ɩi ʏy ʀr ɢg ɴn ʟl ʙb ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw
ᴢz ꜱs ꜰf ƒf ¢c ‘' ’' ʼ' \`' ´' ′' “" ”" „" «" »" ″" ‐- ‑- ‒- –- —- ―- −- ＠@ ․. 。. ⁄/ ∕/ ›> …...`
    .split(/\s/)
    .map(([from = '', ...to]) => [from, to.join('')]),
);

/** Squared and circled capitals on a dark ground, which NFKC leaves alone; regional letters stay, they are flags. */
function darkLetter(point: number): string | undefined {
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    if (point >= first && point < first + 26) return String.fromCharCode(97 + point - first);
  }
  return undefined;
}

function foldPoint(char: string): string {
  const known = LOOK_ALIKES[char] ?? darkLetter(char.codePointAt(0) ?? 0);
  if (known !== undefined) return known;
  let out = '';
  for (const part of char.normalize('NFKD').toLowerCase()) {
    if (!MARK.test(part)) out += LOOK_ALIKES[part] ?? part;
  }
  return out;
}

const memo = new Map<string, string>();
/** Folding is by code point and drafts use few of them, so each is worked out once; the memo cannot outgrow Unicode's used part. */
function folded(char: string): string {
  let out = memo.get(char);
  if (out === undefined) {
    out = INVISIBLE.test(char) ? '' : foldPoint(char);
    if (memo.size < 4096) memo.set(char, out);
  }
  return out;
}

/** Text from UTF-16 units, in pieces small enough for the engine's argument list. */
function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}

const NEW_LINE = 10;
const BLANK = 32;
/** Most units that one unit of a draft may become (a few single characters unfold into whole phrases). */
const MOST = 3;

/** Folds a draft. Takes any string, lone surrogates included; linear in its length; never throws. */
export function fold(draft: string): Folded {
  const units = new Uint16Array(draft.length * MOST);
  const starts = new Uint32Array(draft.length * MOST);
  const ends = new Uint32Array(draft.length * MOST);
  const capitals = new Uint8Array(draft.length * MOST);
  let size = 0;
  const put = (unit: number, start: number, end: number, capital = false) => {
    units[size] = unit;
    starts[size] = start;
    ends[size] = end;
    if (capital) capitals[size] = 1;
    size += 1;
  };
  const last = () => (size === 0 ? NEW_LINE : units[size - 1]);
  for (let at = 0; at < draft.length; ) {
    const code = draft.charCodeAt(at);
    if (code > 32 && code < 127 && code !== 96) {
      const capital = code > 64 && code < 91;
      put(capital ? code + 32 : code, at, at + 1, capital);
      at += 1;
      continue;
    }
    const char = String.fromCodePoint(draft.codePointAt(at) ?? code);
    const next = at + char.length;
    if (/[\n\r\u2028\u2029]/.test(char)) {
      if (last() === BLANK) size -= 1;
      if (last() !== NEW_LINE) put(NEW_LINE, at, next);
    } else if (/\s/.test(char) && char !== '\uFEFF') {
      if (last() !== BLANK && last() !== NEW_LINE) put(BLANK, at, next);
    } else {
      const to = folded(char).slice(0, MOST * char.length);
      // What was dropped belongs to the letter before it: a span that ends there takes it along.
      if (to === '' && size > 0) ends[size - 1] = next;
      const capital = to !== '' && char !== char.toLowerCase();
      for (let unit = 0; unit < to.length; unit += 1) put(to.charCodeAt(unit), at, next, capital);
    }
    at = next;
  }
  return {
    text: textOf(units.subarray(0, size)),
    isCapital: (at) => capitals[at] === 1,
    toDraft: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? draft.length }),
  };
}
