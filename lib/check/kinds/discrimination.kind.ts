import { type About, combine, type Kind } from '../kind.ts';
import { meeting } from '../span.ts';
import { oneOf, phrase } from '../words/pattern.ts';

/** Words that demean by themselves. All else is for the scorer to read. */
const SLUR = phrase`(?:pikeys?|gypp?os?|chinks?|pakis?|wogs?|niggers?|nignogs?|spastics?|spaz|retards?|retarded|mongs?|poofs?|poofters?|faggots?|dykes|kikes|yids|ragheads?|towelheads?|polacks?|tranny|trannies)`;

/** Words for what is wrong with it, and of welcome: whoever says them does not mean the rest. */
const AGAINST = phrase`${oneOf('(?:rac|sex|age|able)is[a-z]+', 'discriminat[a-z]+', '(?:un|not )acceptable', 'welcome', 'shame', 'told me', '(?:was|being) told', 'stereotyp[a-z]+', 'not true', 'thank(?:s| you)', 'access', 'support')}`;

export const about: About = {
  looksFor:
    'Words that demean, stereotype or exclude people for race, nationality, sex, age, disability, orientation, gender identity, religion, or for being Gypsies or Travellers.',
  examples: {
    flag: [
      'All those Poles do is drive like lunatics, it’s in the blood',
      'Refereeing is no job for a woman',
      'They should go back to where they came from',
      'There goes the neighbourhood, travellers are all at it',
      "You can't have a deaf chap on the door",
    ],
    pass: [
      'Travellers’ site consultation closes on Friday.',
      'Being told to go back to where I came from was racist and hurt.',
      'Women’s football trials on Sunday, all ages welcome',
      'The ramp for disabled people is finished at last',
    ],
  },
};

export const kind: Kind = {
  id: 'discrimination',
  group: 'civility',
  calls: 'revise',
  detect(read, score) {
    const rules = read
      .own([SLUR])
      .filter((span) => !read.says(read.sentenceOf(span), AGAINST) && meeting(read.condemning(), span).length === 0);
    return combine(
      rules.map((span) => read.toDraft(read.sentenceOf(span))),
      score,
    );
  },
};
