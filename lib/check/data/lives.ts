import type { Span } from '../draft.ts';
import { postcodes } from '../forms/numbers.ts';
import { namesFamily, namesUnknown } from '../read/names.ts';
import type { ReadDraft } from '../read.ts';
import { meeting, within } from '../span.ts';
import { phrase } from '../words/pattern.ts';
import {
  FLAT,
  HOUSE_NUMBER,
  IN_HOME,
  LIVES_AT,
  LIVES_BY,
  STREET_ADDRESS,
  THE_ONE_AT,
  WAY_IN,
  WHERE_LIVES,
} from './address.ts';
import { OWN_DETAILS } from './context.ts';
import { PERSON, VENUE } from './people.ts';
import { BORN, CHILD, DATED, PAPERS } from './person.ts';

const ABOUT_SELF = phrase`(?:my (?:new |own )?(?:d\.?o\.?b\.?|date of birth|address|house|place|home|birthday|flat|cottage)|i live|i lived|we live|we lived|i'm at|im at|i've moved|we've moved|i moved|we moved|(?:come|collect|pop|drop (?:it|them)) (?:to|round|from|by)(?: to)? (?:mine|ours|me|us)|my bday|i was born|i'm (?:also )?diabetic|our family lived|my grandparents lived)`;
/** Somebody of whom everybody may speak, or long dead. */
export const PUBLIC_FIGURE = phrase`(?:king|queen|prince|princess|prime minister|president|jane austen|actor|actress|footballer|poet|novelist|census|century|victorian|blacksmith|ancestors?|great-?(?:great-?)?grand[a-z]+|founded|built in|1[5-8]\d\d|archive|history society|plaque|used to live|legend has it|statue|hermit|ghost)`;

/** Beasts, and who looks after them: what is told of one is nobody's detail. */
export const ANIMAL = phrase`(?:foxe?s?|hedgehogs?|swans?|owls?|bats|badgers?|cats?|(?:ginger|grey|black|tabby) tom|dogs?|pupp(?:y|ies)|lurcher|terrier|labrador|spaniel|kittens?|horse|mare|pony|hens?|ducks?|goose|geese|herons?|toads?|hamster|rabbit|parrot|tortoise|vets?(?:'s)?)`;
/** Statistics and talk of people in general: nobody's home. */
const NOBODY = phrase`(?:in 19[0-6]\d|lives in a (?:house|village|flat)|(?:people|everyone|everybody|anyone|anybody|some(?:one|body)|those|residents|families|folk|folks|households|whoever|nobody|kids|villagers|pensioners|some|you|we|i) (?:who |that |are |still |actually |all )?(?:lives?|living|moved?|moving|rents?))`;

/** Of the author's own, or told to somebody's credit. */
export const OWN_OR_PRAISED = phrase`(?:well done|won|thank(?:s| you)|raised|fundrais[a-z]+|congratulations|competition|results?|prize|poster by|drawn by|aged (?:[2-9]\d|1[89])|(?:my|our) (?:son|daughter|lad|grandson|granddaughter|niece|nephew|boy|girl|little one|youngest|eldest|kid|kids))`;

function told(
  read: ReadDraft,
  span: Span,
): { sentence: Span; named: boolean; known: boolean; full: boolean; person: boolean; skip: boolean } {
  const sentence = read.sentenceOf(span);
  const around = { start: Math.max(0, sentence.start - 70), end: Math.min(read.text.length, sentence.end + 50) };
  const names = meeting(read.names(), around).filter((name) => within(span, name) || !within(name, span));
  return {
    sentence,
    named: names.length > 0,
    known: names.some((name) => name.known),
    full: names.some(({ full }) => full),
    person: names.length > 0 || read.says(around, PERSON) || namesFamily(read, around),
    skip: read.says(sentence, ABOUT_SELF) || read.says(sentence, OWN_DETAILS) || read.says(sentence, PUBLIC_FIGURE),
  };
}

/** 'Hi, it's Martin from no 14'. */
const INTRODUCED = /(?:^|[ ,.!])(?:its|it's|i'm|im|this is|me,) [a-z'-]+(?: [a-z'-]+)? $/;

/** Whether the sentence is about a place that anybody may name; words of the address itself ('Church Lane') do not count. */
function atVenue(read: ReadDraft, sentence: Span, address: Span): boolean {
  return meeting(read.all(VENUE), sentence).some((venue) => !within(venue, address));
}

/** 'Jack Ambler, 5, of 12 Mill Lane', 'Miss Tanner, 3 The Pound', 'Ollie Wragg 9, nut allergy': what stands right behind a full name. */
const BEHIND_NAME =
  /^(?:'s)?(?:,| of| at| from|:|-)?(?: at| of| from)? ?(?:no\.? ?|number |flat )?\d{1,3}[a-d]?(?:,| |\))(?: ?(?:the |of )?([a-z][a-z'-]{2,}))?/;
const AFTER_AGE =
  /^ ?[,(]? ?(?:aged? |just )?(?:[1-9]|1[0-7])(?:[,;)]|\.?$|\.? ?\n| (?:nut|year|yr|allerg|asthma|and))/;

const AFTER_COMMA_AGE = /^, (?:aged? |just )?(?:[1-9]|1[0-7]),/;

/** Addresses and ages that stand right behind somebody's full name. */
export function behindNames(read: ReadDraft): Span[] {
  return read.names().flatMap((name) => {
    if (!name.known && !name.full) return [];
    const after = read.text.slice(name.end, name.end + 60);
    const address = BEHIND_NAME.exec(after);
    const street = address?.[1];
    const at = name.end + (address?.[0].length ?? 0);
    const placed =
      name.full &&
      street !== undefined &&
      read.capital(at - street.length) &&
      !SCORES.test(street) &&
      (name.known || !atVenue(read, read.sentenceOf(name), { start: name.start, end: at }));
    const age = (name.full ? AFTER_AGE : AFTER_COMMA_AGE).exec(after);
    if (told(read, name).skip || (!placed && !(age && !read.says(read.sentenceOf(name), OWN_OR_PRAISED)))) return [];
    return [{ start: name.start, end: placed ? at : name.end + (age?.[0].length ?? 0) }];
  });
}

/** Words after a number behind a name that make it a result, a date or a count. */
const SCORES =
  /^(?:votes?|points?|goals?|runs|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|seats?|years?|minutes|labour|conservative|lib|green|reform|independent|and|but|for|not|out|all|is|the|was|has|miles?|laps?)/;

/** A house whose name no list of streets has, before a postcode: '6 The Limes, WR11 4QQ'. */
function codedHouses(text: string, codes: readonly Span[]): Span[] {
  return codes.flatMap(({ start, end }) => {
    const from = Math.max(0, start - 40);
    const house = /(?<![a-z0-9/£.-])\d{1,3}[a-d]?,? [a-z][a-z' ]{2,28},? $/.exec(text.slice(from, start));
    return house ? [{ start: from + house.index, end }] : [];
  });
}

/** Addresses of people: a house that can be found, with somebody who is told to be in it. */
export function addresses(read: ReadDraft): Span[] {
  const codes = postcodes(read.text);
  const house = [...[STREET_ADDRESS, FLAT].flatMap(read.all), ...codedHouses(read.text, codes)].filter((span) => {
    const { person, full, known, skip, sentence } = told(read, span);
    const coded = codes.some(({ start, end }) => end === span.end || (start >= span.end && start - span.end < 40));
    const priced = /[£$€]/.test(read.text.charAt(span.start - 1));
    return (
      !skip &&
      !priced &&
      (person || (coded && namesUnknown(read, { start: sentence.start, end: span.start }))) &&
      ((full && known) || !atVenue(read, sentence, span))
    );
  });
  const numbered = read.all(HOUSE_NUMBER).filter((span) => {
    const { known, skip, sentence } = told(read, span);
    const introduces = /^ (?:here|speaking)(?![a-z])/.test(read.text.slice(span.end, span.end + 10));
    return (
      known &&
      !skip &&
      !introduces &&
      !INTRODUCED.test(read.text.slice(Math.max(0, span.start - 40), span.start)) &&
      !atVenue(read, sentence, span)
    );
  });
  return [...house, ...numbered];
}

/** Homes told in words alone, and the ways into them. */
export function homes(read: ReadDraft): Span[] {
  const lives = [LIVES_AT, LIVES_BY].flatMap(read.all).filter((span) => {
    const { skip, named, sentence } = told(read, span);
    const words = read.slice(span);
    return (
      !skip &&
      !read.says(sentence, NOBODY) &&
      !read.says({ start: sentence.start, end: span.start }, ANIMAL) &&
      (named || read.says(sentence, PERSON) || /^lives|(?<![a-z])they(?![a-z])/.test(words))
    );
  });
  const theOne = read.all(THE_ONE_AT).filter((span) => !told(read, span).skip);
  const named = read.all(IN_HOME).filter((span) => {
    const { skip, sentence } = told(read, span);
    return (
      meeting(read.names(), { start: span.start - 4, end: span.start }).some(({ known }) => known) &&
      !skip &&
      !atVenue(read, { start: sentence.start, end: span.start }, span)
    );
  });
  const where = [...read.all(WHERE_LIVES), ...read.all(WAY_IN)].filter((span) => {
    const { skip, person } = told(read, span);
    return !skip && (person || !/key/.test(read.slice(span)));
  });
  return [...lives, ...theOne, ...named, ...where];
}

const BIRTH = phrase`(?:dob|d\.o\.b|dates? of birth|birth ?dates?|born)`;

/** 'Lauren's Year 6', 'Year 4, Richard Hill school': a class, not a child's year. */
function isClass(read: ReadDraft, name: Span, span: Span): boolean {
  return /^y/.test(read.slice(span)) && !/^(?:,| \(| is| in| from|'s in)/.test(read.text.slice(name.end, span.start));
}

/** Dates of birth, details of a child, and papers of a person who is named. */
export function particulars(read: ReadDraft): Span[] {
  const born = read.all(BORN).filter((span) => {
    const { named, person, skip, sentence } = told(read, span);
    return (
      (named ||
        person ||
        namesUnknown(read, { start: sentence.start, end: span.start }) ||
        /^(?:d\.?o|date of|birth)/.test(read.slice(span))) &&
      !skip
    );
  });
  const dated = read.all(DATED).filter((span) => {
    const names = meeting(read.names(), { start: span.start - 40, end: span.start }).filter(
      ({ full, end }) => full && span.start - end < 24,
    );
    return names.length > 0 && read.has(BIRTH) && !told(read, span).skip;
  });
  const children = read.all(CHILD).flatMap((span) => {
    const { sentence, skip } = told(read, span);
    const name = meeting(read.names(), sentence).find(
      (other) => other.known && Math.abs(other.start - span.start) < 70 && !isClass(read, other, span),
    );
    if (!name || skip || read.says(sentence, OWN_OR_PRAISED)) return [];
    return [{ start: Math.min(name.start, span.start), end: Math.max(name.end, span.end) }];
  });
  const papers = read.all(PAPERS).filter((span) => told(read, span).named && !told(read, span).skip);
  return [...born, ...dated, ...children, ...papers];
}
