import { type About, combine, type Kind } from '../kind.ts';
import { meeting } from '../span.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';

const GROUP = oneOf(
  'wom[ae]n',
  'girls?',
  'females?',
  'lasses',
  'mums',
  'gays?',
  'lesbians?',
  'trans(?: [a-z]+)?',
  '(?:gay|black|jewish|disabled|foreign|old|deaf|blind|autistic|these|those) people',
  'muslims?',
  'jews?',
  'hindus?',
  'sikhs?',
  '(?:im)?migrants?',
  'refugees?',
  'asylum seekers?',
  'foreigners?',
  'poles',
  'romanians?',
  'albanians?',
  'indians?',
  'pakistanis?',
  'africans?',
  'blacks',
  'asians?',
  'gyps(?:y|ies)',
  'travellers?',
  'roma',
  'the (?:disabled|deaf|blind|elderly)',
  'pensioners',
  'wheelchair users?',
  'single mothers',
  '(?:their|your) (?:kind|sort)',
  'people like (?:that|them)',
);

const SAID = [
  phrase`${GROUP} (?:are|is|can'?t|cannot|always|never|just|only|all|don'?t|should|deserve|have no) ${gap(3)}(?:steal|thieve|lazy|dirty|filthy|smell|stink|criminals|liars|scroungers|vermin|scum|animals|evil|disgusting|inferior|worthless|stupid|emotional|hysterical|perverts|useless|drive|work|integrate|be trusted|belong|be (?:shot|killed|deported|banned)|die|place here)`,
  phrase`(?:hate|despise|loathe|can'?t stand|sick of|kick out|get rid of|wipe out) (?:all |these |those |the )?${GROUP}`,
  phrase`(?:it's|its) in (?:the|their) blood|(?:it's|its) cultural|they're all (?:at it|the same)`,
  phrase`(?:go|send (?:them|him|her|em)|get|sod|clear) (?:back|off back|home) (?:to )?(?:where (?:you|they|he|she) c[ao]me from|(?:your|their) own country)`,
  phrase`there goes the neighbou?rhood|england for the english|take our country back|not from round here`,
  phrase`(?:too old|too young) to (?:be|chair|drive|stand|sit|understand|run)`,
  phrase`(?:don'?t need|no (?:place|job) for|wouldn't (?:send|want|have|let|trust)|don'?t want|can'?t have|no more|not having|work for) (?:an? |any |another |more |some |the |our )?${gap(2)}(?:${GROUP}|autistic|deaf|blind|disabled|turban|headscarf|hijab|burka)`,
  phrase`wom[ae]n'?s (?:place|work)|women drivers?|like a girl|of child-?bearing age|(?:bloke|man|fella) in a (?:frock|dress|skirt)|(?:it's|its) not natural`,
  phrase`(?:pikeys?|gypp?os?|chinks?|pakis?|wogs?|niggers?|nignogs?|spastics?|spaz|retards?|retarded|mongs?|poofs?|poofters?|faggots?|dykes|kikes|yids|ragheads?|towelheads?|polacks?|tranny|trannies)`,
];

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
      .own(SAID)
      .filter((span) => !read.says(read.sentenceOf(span), AGAINST) && meeting(read.condemning(), span).length === 0);
    return combine(
      rules.map((span) => read.toDraft(read.sentenceOf(span))),
      score,
    );
  },
};
