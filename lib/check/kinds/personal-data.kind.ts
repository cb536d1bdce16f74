import { OWN_DETAILS } from '../data/context.ts';
import { emails, givesContact, identifiers, phones, registrations } from '../data/details.ts';
import { health } from '../data/illness.ts';
import { ANIMAL, addresses, behindNames, homes, OWN_OR_PRAISED, PUBLIC_FIGURE, particulars } from '../data/lives.ts';
import { PERSON, VENUE } from '../data/people.ts';
import { isPublic, privateLife } from '../data/private-life.ts';
import type { Span } from '../draft.ts';
import { type About, combine, type Kind } from '../kind.ts';
import type { Score } from '../model/scorer.ts';
import { namesFamily } from '../read/names.ts';
import type { ReadDraft } from '../read.ts';
import { meeting } from '../span.ts';

const DETECTORS = [
  phones,
  emails,
  registrations,
  identifiers,
  addresses,
  homes,
  health,
  particulars,
  behindNames,
  privateLife,
];

/** A detail is somebody's. Where nobody is spoken of, what reads like one is a hall's address, a scale or a serial number. */
function isAboutSomebody(read: ReadDraft, sentence: Span): boolean {
  return (
    !read.says(sentence, PUBLIC_FIGURE) &&
    (meeting(read.names(), sentence).length > 0 || read.says(sentence, PERSON) || namesFamily(read, sentence))
  );
}

/** How sure the scorer must be of a sentence about somebody, and of one that names a private person: each is a reason more. */
const OF_SOMEBODY = 0.1;
const OF_NAMED = 0.06;

/** Sentences about somebody that the scorer, by itself not sure enough, takes for personal data with what they tell. */
function likely(read: ReadDraft, { probability, passage }: Score): Span[] {
  if (probability < OF_NAMED) return [];
  return meeting(read.sentences(), passage).filter(
    (sentence) =>
      ![OWN_DETAILS, OWN_OR_PRAISED, VENUE, ANIMAL].some((phrase) => read.says(sentence, phrase)) &&
      isAboutSomebody(read, sentence) &&
      (meeting(read.names(), sentence).some((name) => name.known && !isPublic(read, name)) ||
        (probability >= OF_SOMEBODY && read.says(sentence, PERSON))),
  );
}

export const about: About = {
  looksFor:
    "Another private person's details: address, telephone, private e-mail, date of birth, car, health, bank or insurance numbers, a child's details, where somebody lives.",
  examples: {
    flag: [
      'Ask her yourself, Leanne’s mobile is 07700 900412',
      'Just email her direct, jeannie61@example.com',
      'It was the bloke at 14 Pannington Drive again',
      'He lives at the end cottage by the chapel, go and ask him',
      'Brian Tuddle’s had his bypass and he’s on Elder ward',
      'Harish Batra, dob 1/9/83, aisle seat please',
      'Letter for Mr Venn came here, NI number QQ 12 34 56 C',
      'Whoever drives AB12 XYZ, you are blocking the surgery ramp',
      '203.0.113.77 on every comment, posted by Keith at the Old Dairy',
      'Caitlin Broome, 14, Year 9, has not come home',
    ],
    pass: [
      'Ring the clerk on 01632 960417, mornings only',
      'Power cuts 105, police 101, gas 0800 111 999',
      'Ring me on 07700 900266 if you find it',
      'Whist drive at the Tithe Barn Hall, 12 Mill Lane, QX4 7AB',
      'Application WD/2031/0457, 12 Mill Row: 18 days left to comment',
      'clerk@ashby-pc.gov.uk or highways@county.gov.uk',
      'My mum has dementia and the day centre saved us',
      'Prize bingo for the dementia cafe, £6 a book',
      'Firmware 10.2.33.4 on the speed sign',
      'Grit bin outside 22 Hill Rise is empty',
      'Use 14-14-14 fertiliser',
    ],
  },
};

export const kind: Kind = {
  id: 'personal-data',
  group: 'information',
  calls: 'revise',
  detect(read, score) {
    const rules = DETECTORS.flatMap((detector) => detector(read)).map(read.toDraft);
    if (rules.length > 0 || !score) return combine(rules, score);
    // Whose a number is, the rules know better: where they leave an office's alone, it is no person's.
    if (givesContact(read, score.passage)) return [];
    if (score.spans.length === 0) return likely(read, score).map(read.toDraft);
    return read.sentences().some((sentence) => isAboutSomebody(read, sentence)) ? score.spans : [];
  },
};
