import type { Span } from '../draft.ts';
import { type About, combine, type Kind } from '../kind.ts';
import type { ReadDraft } from '../read.ts';
import { namesCouncil, THE_COUNCIL } from '../words/council.ts';
import { isEmergency } from '../words/emergency.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';

const COUNCILLOR = oneOf(
  '(?:parish |town |local |village |ward |elected )?councillors?',
  'cllrs?',
  'elected member',
  'council ?member',
  'member of the (?:parish )?council',
);
const BODY = oneOf(
  '(?:the |our )?(?:parish |town |full )?council',
  'the pc',
  '(?:the )?(?:[a-z]+ )?(?:committee|working (?:party|group))',
  '(?:the )?(?:planning|finance|staffing)',
);

/** The author tells that they sit on a council. */
const MEMBER = [
  phrase`(?:as|being|i'?m|i am|been|am|speaking as) (?:an?|one of|your|your local|one of your|one of the|the)(?: [a-z]{1,16}){0,2} ${COUNCILLOR}`,
  phrase`your (?:parish |local |town |ward )?councillor`,
  phrase`(?:i|i'?m|i am|i've|been|years|we) (?:sit|sat|serve|served|am|'ve been|have been)? ?on ${BODY}`,
  phrase`(?:i sit|i've sat|i chair|i chaired|chaired|i joined|i'm on|i was on) ${gap(3)}${BODY}`,
  phrase`(?:fellow|other) (?:members|councillors|council members)`,
  phrase`(?:elected|voted) me (?:in|on|onto|for|to)|(?:was|got|been) (?:elected|co-opted|voted in)`,
  phrase`(?:my|the) (?:motion|amendment|proposal) (?:on |was |went |passed |fell |to )`,
  phrase`i (?:voted (?:no|against|for|with|to|it|yes)|abstained|seconded|proposed (?:it|that|the)|put my hand up|got it minuted|declared an interest|argued (?:against|for))`,
  phrase`(?:voted|abstained|outvoted|seconded|proposed) (?:no|yes|against|for)`,
  phrase`i was (?:outvoted|in the room|there when it was agreed|the lone voice)`,
  phrase`(?:one|two|three|four|five|six|\d) of us ${gap(1)}(?:at committee|on the council|voted|walked out)`,
  phrase`(?:parish|council|councillor) casework|(?:bit|piece) of casework`,
  phrase`(?:into|in) (?:that|the) chamber|round (?:that|this|the) table`,
  phrase`(?:at|in) (?:committee|full council|the (?:planning|council) meeting|parish council) (?:last night|tonight)`,
];

/** Views on what a council does. */
const VIEWED = [
  phrase`${THE_COUNCIL} (?:should|shouldn'?t|should've|ought to|needs? to|(?:was|were|has been|is) (?:right|wrong|asleep|misled|weak|bold)|got it (?:right|wrong)|spends?|wastes?|let|never|always|does nothing|made (?:a|the) (?:right|wrong|mistake)|bottled)`,
  phrase`(?:the |our )?(?:(?:parish )?precept|allotment rents?|hire charges|cemetery fees|burial fees|(?:council|parish) reserves) ${gap(4)}(?:is|are|going|should|must|have|has|up|too|rise)`,
  phrase`(?:planning committee|planning response|the mowing contract|the bin contract|parish office|the booking system) ${gap(3)}(?:is|was|are|were|should|bottled|must)`,
];

/** On an account that is known as a councillor's: a flat verdict on local business. */
const FLAT = [
  phrase`(?:application|plan|scheme|proposal|development|site|allotments?|charges|fees|rents|play area|pavilion|precept|car park|toilets|cemetery|grant|budget|bins?|list|lights|policy|contract) (?:[a-z']+ ){0,4}(?:(?:is|are|was|were|isn't|aren't) ${gap(2)}(?:wrong|right|unfair|waste|hopeless|shambles|disgrace|dangerous|nonsense|daft|poor|absurd|ridiculous|unacceptable|mistake|rushed)|should|must|needs? a)`,
  phrase`(?:nobody|no one|this village|this parish|the village|the parish) (?:in [a-z]+ )?(?:needs?|wants?|does not want|doesn't (?:want|need)) (?:a|an|another|more|this|that) `,
  phrase`there(?: is|'s) no (?:good |sensible )?(?:argument|case|need|excuse|justification) (?:against|for)`,
];

const HEDGE = phrase`${oneOf('i (?:think|thought|would|believe|feel|reckon|voted|abstained|prefer|suspect|hope|wish|asked|lean|support|oppose|object|can only)', "i'd", 'in my (?:view|opinion|judgement|book|experience)', 'imh?o', 'for me', 'personally', "(?:i'm )?(?:not )?convinced", 'my (?:view|opinion|take|vote|hunch|preference|worry)', 'to my mind', 'if it were up to me', 'seems to me', "i don't think", 'as i see it', "i'm (?:for|against)", 'i have asked', 'me,')}`;
const ELSEWHERE = phrase`${oneOf('(?:district|county|borough|city) council', '(?:national |county )?highways', 'the (?:county|district|borough)', 'parliament', 'government', 'developers?', 'water company', 'mp')}`;
/** Words that tell that somebody other than the members is meant. */
const TO_RESIDENT = phrase`(?:you|your|yours|u|ur|neighbours?|residents?|street|road|everyone|hello|hi [a-z]+)`;

function own(read: ReadDraft): Span[] {
  const member = read.own(MEMBER);
  const viewed = read.own(VIEWED).filter((span) => !read.says(read.sentenceOf(span), ELSEWHERE));
  if (read.account === 'councillor') {
    const hedged = read.has(HEDGE);
    return hedged
      ? []
      : [...read.own(FLAT), ...viewed].filter(
          (span) => !read.says(read.sentenceOf(span), ELSEWHERE) && !/\?$/.test(read.slice(read.sentenceOf(span))),
        );
  }
  return [...member, ...viewed];
}

export const about: About = {
  looksFor:
    'A councillor seems to speak, by what is told of meetings, votes and casework or by views on the council’s own business, and the draft does not say in what capacity.',
  examples: {
    flag: [
      "As one of your parish councillors I've had eleven e-mails about that hedge.",
      'I abstained on the parking permits and I would again.',
      'We voted for the cheaper lamps in March, and I would again.',
      { text: 'The allotment waiting list is a shambles.', account: 'councillor' },
    ],
    pass: [
      'Personal view: the parish council should never have signed that lease.',
      { text: 'I think the allotment waiting list is a shambles.', account: 'councillor' },
      { text: 'I voted against it and would again.', account: 'councillor' },
      'Parish council meeting is on Tuesday at 7.30 in the hall.',
      'The county council should fix the A47.',
      { text: 'As a council we meet on Tuesday.', account: 'council-page' },
    ],
  },
};

export const kind: Kind = {
  id: 'unclear-capacity',
  group: 'identity',
  calls: 'state-capacity',
  coveredBy: ['speaks-for-council'],
  detect(read, score) {
    if (read.account === 'council-page' || read.statement()) return [];
    if (read.surface === 'message' && !read.has(TO_RESIDENT)) return [];
    const rules = own(read);
    const business =
      rules.length > 0 &&
      (rules.length > 1 || namesCouncil(read) || read.account === 'councillor' || read.surface !== 'message');
    return combine((business ? rules : []).map(read.toDraft), isEmergency(read) ? undefined : score);
  },
};
