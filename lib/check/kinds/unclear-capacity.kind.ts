import type { Span } from '../draft.ts';
import { type About, combine, type Kind } from '../kind.ts';
import type { ReadDraft } from '../read.ts';
import { namesCouncil, THE_COUNCIL } from '../words/council.ts';
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
  'the parish',
  '(?:the )?(?:[a-z]+ )?committee',
  'planning',
  'finance',
  'staffing',
  '(?:the )?working (?:party|group)',
  'the finance group',
);

/** The author tells that they sit on a council. */
const MEMBER = [
  phrase`(?:as|being|i'm|im|i am|been|am|speaking as) (?:a|an|one of|your|your local|one of your|one of the|the)(?: [a-z]+){0,2} ?${COUNCILLOR}`,
  phrase`your (?:parish |local |town |ward )?councillor(?: for| here| reporting)?`,
  phrase`parish councillor (?:things|life|problems)`,
  phrase`(?:i|i'm|im|i am|i've|been|years|now i'm|we) (?:sit|sat|sitting|serve|served|am|'ve been|have been|now)? ?on ${BODY}`,
  phrase`(?:i sit|i've sat|i chair|i chaired|chaired|i joined|i'm on|i was on) ${gap(3)}${oneOf('(?:parish |town )?council', 'committee', 'pc', 'planning', 'finance', 'staffing')}`,
  phrase`(?:fellow|other|my) (?:members|councillors|council members)`,
  phrase`(?:you lot |you )?(?:elected|voted) me (?:in|on|onto|for|to)`,
  phrase`(?:was|got|been|i was|i got) (?:elected|co-opted|voted in)`,
  phrase`co-opted last night`,
  phrase`(?:my|the) (?:motion|amendment|proposal) (?:on |was |went |passed |fell |to )`,
  phrase`it was my (?:motion|proposal|amendment)`,
  phrase`i (?:voted (?:no|against|for|with|to|it|yes)|abstained|seconded|proposed (?:it|that|the)|second(?:ed)? it|put my hand up|got it minuted|declared an interest|argued against|argued for|spoke up for|raised it in open session|brought it up in open session|chair it|asked for it to be)`,
  phrase`(?:voted|abstained|outvoted|seconded|proposed) (?:no|yes|against|for|with my conscience|by people|on this|something)`,
  phrase`i was (?:outvoted|one of the (?:six|eight|nine|councillors|three who)|in the room|there when it was agreed|the lone voice|sat in the|sat there)`,
  phrase`(?:one|two|three|four|five|six|1|2|3|4|5|6) of (?:us|the nine|the eleven) (?:at committee|on the council|voted|walked out)`,
  phrase`i'?(?:m|ll be|ll)? (?:be )?(?:voting|casting) (?:for|against|it|mine|my vote)`,
  phrase`(?:one|a single|my) vote in (?:\d+|[a-z]+)`,
  phrase`(?:parish|council|councillor) casework|casework (?:this|bingo|of)|bit of casework`,
  phrase`i've (?:relayed|raised|taken) ${gap(5)}(?:members|council|committee|meeting)`,
  phrase`(?:into|in) (?:that|the) chamber`,
  phrase`(?:our|planning|committee|council) (?:site visits?|real meetings|chairman why)`,
  phrase`(?:we|i) (?:did |have |'ve )?(?:object(?:ed)? to that one|interviewed all|looked at that in committee|got the new|got the budget|balanced the budget|put in was)`,
  phrase`the planning response we put in`,
  phrase`round (?:that|this|the) table`,
  phrase`(?:at|in) (?:committee|full council|the planning meeting|the council meeting|parish council) (?:last night|tonight|to swing|on)`,
  phrase`hello me again from the council|its cllr|it's cllr|i counted the slats|after the closed bit`,
];

/** Views on what a council does. */
const VIEWED = [
  phrase`${THE_COUNCIL} (?:should|shouldn't|should've|shouldnt|ought to|needs? to|was (?:right|wrong|used)|were (?:right|wrong)|got it (?:right|wrong)|spends?|wastes?|let|has priced|could have|never|always|does (?:a|nothing)|made (?:a|the) (?:right|wrong|mistake)|bottled)`,
  phrase`(?:the |our )?(?:precept|parish precept|allotment rents?|hire charges|cemetery fees|burial fees|council reserves|parish reserves) ${gap(4)}(?:is|are|going|should|must|have|has|up|too|rise)`,
  phrase`(?:planning committee|the clerk's hours|parish's reply|our comments on|planning response|the mowing contract|the bin contract|bench grant|parish office|the booking system|hire charges|raising the precept|the council's planters) ${gap(3)}(?:is|was|are|were|should|went|bottled|must|too|hopeless|soft|pathetic|feeble)`,
  phrase`put the precept up`,
  phrase`(?:whoever|who) let the (?:policy|contract|insurance|lease) lapse`,
  phrase`(?:it was|was) (?:plain |plainly )?wrong to (?:take|sell|close|cut|remove|refuse)`,
  phrase`our (?:parish )?(?:response|comments|objection) (?:was|were|on|to)`,
];

const TOPIC = oneOf(
  '(?:the )?(?:planning )?application',
  'plans?(?: for)?',
  'scheme',
  'proposal',
  'development',
  'site',
  'allotments?',
  'hire charges',
  'charges',
  'fees',
  'play area',
  'playground',
  'benches',
  'pavilion',
  'precept',
  'rec',
  'skate park',
  'car park',
  'toilets',
  'cemetery',
  'grant',
  'budget',
  'bus shelter',
  'planters',
  'verges?',
  'lights?',
  'lighting',
  'street ?lights',
  'waiting list',
  'bins?',
  'padlock rule',
  'booking system',
  'village hall',
  'footpath',
  'access',
  'warden',
  'hanging baskets',
  'cctv',
  'noticeboard',
  'office',
  "clerk's",
  'glamping',
  'heat pump',
  'solar panels',
  'court',
  'bypass',
  'crossing',
  '20 ?mph',
  'conversion',
  'houses',
  'homes',
  'contract',
  'vote',
  'policy',
);
const VERDICT = oneOf(
  "(?:is|are|was|were|isn't|aren't) (?:a |an |the |plainly |simply |just |far |too |much |completely |totally |utterly |frankly |only |both |wholly |clearly ){0,3}(?:wrong|right|unfair|waste|hopeless|shambles|disgrace|dangerous|unnecessary|overbearing|nonsense|daft|hideous|indefensible|bad|poor|high|low|bright|absurd|ridiculous|unacceptable|inadequate|adequate|mistake|rushed|too many|sensible|best|only|enough|in the wrong place|out of keeping)",
  'should (?:never |not |be |have |go |stay )',
  'must (?:be |go |not |stay )',
  'needs? (?:to be |replacing|scrapping|fixing|doing)',
  'fails? on',
  'makes? (?:no |perfect |every )?sense',
  'has to (?:go|be|stop)',
  'does not want',
  "doesn't (?:need|want)",
  'needs a',
  'rob',
);

/** On an account that is known as a councillor's: a flat verdict on local business. */
const FLAT = [
  phrase`${TOPIC} (?:[a-z']+ ){0,5}${VERDICT}`,
  phrase`(?:nobody|no one|no-one|this village|this parish|the village|the parish) (?:in [a-z]+ )?(?:needs?|wants?|does not want|doesn't want|doesn't need) (?:a|an|another|more|this|that) `,
  phrase`there (?:is|'s) no (?:good |sensible )?(?:argument|case|need|excuse|justification) (?:against|for)`,
  phrase`(?:is|are) (?:a|an) (?:complete |total |shocking |utter |absolute )?(?:waste of money|shambles|disgrace|vanity project|false economy)`,
  phrase`${THE_COUNCIL} (?:was|were|has been|is) (?:used|wrong|right|asleep|misled|weak|bold)`,
  phrase`nothing wrong with the clerk's`,
];

const HEDGE = phrase`${oneOf('i think', 'i thought', "i'd", 'i would', 'in my (?:view|opinion|judgement|book|experience)', 'imo', 'imho', 'i believe', 'i feel', 'i reckon', 'for me', 'personally', 'i voted', 'i abstained', "i'm (?:not )?convinced", 'not convinced', 'i prefer', 'my (?:view|opinion|take|vote|hunch|preference|worry)', 'to my mind', 'if it were up to me', 'seems to me', "i don't think", 'i suspect', 'as i see it', 'i hope', 'i wish', "i'm for", "i'm against", 'i asked', 'i have asked', 'i lean', 'i support', 'i oppose', 'i object', 'i can only', 'me,')}`;
const ELSEWHERE = phrase`${oneOf('district council', 'county council', 'borough council', 'city council', 'national highways', 'county highways', 'highways', 'the county', 'the district', 'the borough', 'parliament', 'government', 'developers?', 'water company', 'mp')}`;
/** Talk that is plainly meant for the members themselves. */
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
    return combine((business ? rules : []).map(read.toDraft), score);
  },
};
