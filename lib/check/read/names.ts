import type { Span } from '../draft.ts';
import { FIRST_NAMES } from '../words/people.ts';

/** A person whom the draft names. Offsets in the folded text. */
export interface Name extends Span {
  /** Two names or a title and one: enough for a reader to tell who is meant. */
  full: boolean;
  /** Told by a title or a known first name, not by capitals alone. */
  known: boolean;
}

const TITLED = /(?<![a-z0-9'])(?:mr|mrs|ms|miss|dr|rev|revd|mx)\.? (?:[a-z]\.? ?){0,3}[a-z][a-z'-]{2,20}/g;
const NOT_SURNAMES = new Set(
  'and or the is was has had will would said says at in on of for to from with by who that this not but if so as her his their our your my it please thanks thank you we i he she they me us day hall road street lane close house farm pub school club fund cup trophy trust park garden gardens green x xx s re ve ll d can could should might may get got put did does do asked sent came went took told just also still never always ill happy love come send see let make take give one two three too then than there here when where what how why while after before because again now today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday thing lot bit mate bless'.split(
    ' ',
  ),
);

/** Words that stand with a capital in names of places, bodies, days, works and feasts. */
const PLACES = new Set(
  "parish council councillor cllr district county borough city national village town memorial community church chapel station high main north south east west upper lower great little old new saint british english england scottish welsh royal general public planning environment agency trust society association institute group committee committees team league united football cricket bowls rugby tennis primary secondary academy college university library museum theatre cinema arms inn hotel cafe bar bank lane road street avenue drive court terrace row green common wood woods hill bridge river lake pond canal quay wharf estate centre hall house lodge cottage cottages farm barn mill manor rectory vicarage surgery hospital clinic pharmacy monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter bonfire halloween boxing bank holiday good black mothering remembrance jubilee party labour conservative liberal democrat democrats reform tory neighbourhood plan highways network rail water gas power electric post office royal mail police fire ambulance scouts guides brownies cubs rotary women's morris open gardens sports day fun fair fete festival carnival show market fayre dear hello morning afternoon evening happy merry best kind regards thanks google facebook twitter instagram whatsapp netflix strictly bake bbc sale night lunch supper dance concert walk talk quiz bingo raffle craft plant jumble coffee tea food repair radio times telegraph guardian echo mercury courier mail super premier world cup champions".split(
    ' ',
  ),
);

/** Whether the draft has a capital where the folded text has this unit. */
type Capital = (at: number) => boolean;

/**
 * The people whom a folded text names: a title and a surname, or a known first name, with the surname after it. Capitals
 * are asked for where the draft uses any; drafts all in lower or upper case go without.
 */
export function namesOf(
  text: string,
  words: readonly (Span & { text: string })[],
  capital: Capital,
  cased: boolean,
): Name[] {
  const out: Name[] = [];
  for (const { 0: hit, index } of text.matchAll(TITLED)) {
    const last = hit.slice(hit.lastIndexOf(' ') + 1);
    const start = index + hit.length - last.length;
    if (!NOT_SURNAMES.has(last) && (!cased || capital(start)))
      out.push({ start: index, end: index + hit.length, full: true, known: true });
  }
  /** Two capitalised words inside a sentence, neither of them known from places and bodies: a name that no list holds. */
  const pair = (word: Span & { text: string }, next: (Span & { text: string }) | undefined) => {
    if (
      !next ||
      !capital(word.start) ||
      !capital(next.start) ||
      text.slice(word.end, next.start) !== ' ' ||
      !(
        /[a-z,(] $/.test(text.slice(Math.max(0, word.start - 2), word.start)) ||
        /^(?:,|'s| \(| (?:is|has|was|lives) )/.test(text.slice(next.end, next.end + 7))
      )
    )
      return;
    const both = [word, next];
    const named = both.every(
      ({ text: part, start }) =>
        /^[a-z][a-z'-]{2,}$/.test(part) && !capital(start + 1) && !NOT_SURNAMES.has(part) && !PLACES.has(part),
    );
    if (named) out.push({ start: word.start, end: next.end, full: true, known: false });
  };
  for (const [at, word] of words.entries()) {
    if (!FIRST_NAMES.has(word.text.endsWith("'s") ? word.text.slice(0, -2) : word.text)) {
      if (cased) pair(word, words[at + 1]);
      continue;
    }
    if (cased && !capital(word.start)) continue;
    const next = words[at + 1];
    const joined = next && text.slice(word.end, next.start) === ' ' && !word.text.endsWith("'s");
    const surname =
      joined && /^[a-z][a-z'-]{2,}$/.test(next.text) && !NOT_SURNAMES.has(next.text) && cased && capital(next.start);
    out.push({ start: word.start, end: surname ? next.end : word.end, full: Boolean(surname), known: true });
  }
  return apart(out.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Whether a word is written as a name is, and no other word is known that is: no list holds every name. */
export function isWrittenAsName({ text, capital }: Writing, start: number, word: string): boolean {
  return (
    capital(start) && !capital(start + 1) && !NOT_SURNAMES.has(word) && !PLACES.has(word) && text[start - 1] !== "'"
  );
}

/** A folded text and where its draft has capitals. */
interface Writing {
  text: string;
  capital: Capital;
}

/** Whether a stretch holds a word inside a sentence, or before a comma, that can only be a name. */
export function namesUnknown(writing: Writing, { start, end }: Span): boolean {
  return [
    ...writing.text
      .slice(start, end)
      .matchAll(/(?<=[a-z,(] )(?<!the )[a-z]{3,14}(?![a-z])|(?<![a-z])[a-z]{3,14}(?=,| \()/g),
  ].some(({ 0: word, index }) => !word.endsWith('days') && isWrittenAsName(writing, start + index, word));
}

/** Whether a stretch speaks of a family: 'the Sharmas'. */
export function namesFamily(writing: Writing, { start, end }: Span): boolean {
  return [...writing.text.slice(start, end).matchAll(/(?<![a-z])the ([a-z]{3,14}s)(?![a-z])/g)].some(
    ({ 1: word = '', index }) => isWrittenAsName(writing, start + index + 4, word),
  );
}

/** Names that overlap are one: the first and longest stands. */
function apart(names: Name[]): Name[] {
  const out: Name[] = [];
  for (const name of names) {
    if (name.start >= (out.at(-1)?.end ?? 0)) out.push(name);
  }
  return out;
}
