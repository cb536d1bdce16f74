import { type About, byReading, type Kind } from '../kind.ts';
import { isEmergency } from '../words/emergency.ts';
import { gap, phrase } from '../words/pattern.ts';

/** A call to pass it on while one can. */
const SPREAD = phrase`(?:share|pass (?:it|this) on|spread the word|retweet|rt|repost) ${gap(3)}before (?:they|it|the|someone|facebook|admin)|before (?:they|someone|facebook|admin) (?:deletes?|takes?|bur(?:y|ies)|hides?|removes?)`;

export const about: About = {
  looksFor:
    'Rumour, hearsay or a claim that the draft itself shows to be unchecked, about something that matters to the public.',
  examples: {
    flag: [
      'Apparently the surgery is shutting at Easter and nobody has been told',
      'Word is the school loses its crossing, can anyone confirm?',
      'A bloke at the garage says they are closing the bypass for a year',
      'Share before they delete this: the water is contaminated',
    ],
    pass: [
      'Apparently I snore like a tractor, says the dog',
      'According to the county’s notice the road shuts on Monday, link below',
      'The rumour about the surgery is not true.',
      'Not confirmed yet, but there may be a gas leak on North Street: take care.',
    ],
  },
};

export const kind: Kind = {
  id: 'unverified-claim',
  group: 'truth',
  calls: 'revise',
  detect(read, score) {
    // Whoever warns of a danger may say that it is not confirmed; a call to spread it is another thing.
    if (isEmergency(read)) return read.own([SPREAD]).map((span) => read.toDraft(read.sentenceOf(span)));
    return byReading(score);
  },
};
