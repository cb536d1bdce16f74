import type { Span } from '../draft.ts';
import { type About, combine, type Kind } from '../kind.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';

const SAYS = oneOf(
  'says',
  'said',
  'tells me',
  'told (?:me|my [a-z]+|us)',
  'reckons',
  'swears(?: blind)?',
  'is certain',
  'has it',
  'heard',
  "s' just told me",
  'was saying',
  'thinks',
  'mentioned',
  'let slip',
);
const TELLER = oneOf(
  "(?:a|some|the|this|my|our|one|that) (?:[a-z]+ ){0,2}(?:lad|bloke|chap|fella|lady|lass|woman|man|girl|guy|mate|friend|neighbour|cousin|sister|brother|auntie|uncle|nephew|niece|postie|postman|barber|hairdresser|milkman|landlord|barmaid|taxi driver|driver|cleaner|nurse|dinner lady|gamekeeper|builder|plumber|little bird|mole)(?:'s [a-z]+){0,2}(?: (?:at|in|on|who|off|from|down|that|i met) [a-z ]{2,40})?",
  '(?:at|in|off|from|down) the [a-z]+',
  "(?<='s )(?:cousin|sister|brother|mate|mum|friend|chiropodist|lodger|neighbour)",
);

/** What the draft itself calls unchecked: enough on its own. */
const STRONG = [
  phrase`(?:word (?:is|has it|on the (?:street|towpath|grapevine|ground)|at the (?:gate|bar|school gate))|rumou?r has it|rumou?red (?:that|to)|rumou?rs? (?:is|are|says) |gossip is|a little bird|people in the know|friend of a friend|common knowledge|off the record,? (?:but|the|they|two)|treat as hearsay|second hand,? i grant|third hand|no smoke without fire|(?:take|took) (?:it|this|that) with (?:a pinch of )?salt|make of it what you|could be rubbish|nobody has looked it up|no paperwork (?:as yet|just)|not got it from anyone official|not had this from anyone|from what i can gather|by all accounts)`,
  phrase`(?:can|could) any ?(?:one|body) (?:please )?(?:else )?(?:confirm|verify)|anyone (?:else )?(?:confirm|heard (?:this|if|whether|anything)|know (?:if|whether) (?:it's|its|this is|that's|thats|it is|any of) ?(?:this is |that is )?(?:true|right)|know if its true)|any truth in|is it (?:right|true) (?:that|what|they|theyre|the|about)|somebody tell me straight`,
  phrase`(?:share|pass (?:it|this) on|spread the word|retweet|rt|repost)${gap(3)} before (?:they|it|the|someone)|before (?:they|the suits|someone|facebook|admin) (?:delete|deletes|deleted|take|takes|bury|buries|hide|remove|removes)|before it (?:vanishes|disappears|gets (?:deleted|taken))`,
  phrase`(?:don't|dont|do not|can't|cant|cannot) (?:vouch for it|swear to it|confirm anything|prove the number|know how true|know if (?:that's|thats|it's|its|this is) (?:right|true))|i've no way of checking|i haven't rung anyone|no idea who started|may well have got hold of the wrong end|if what i'm told is right|if it's so then|i'm told,? third`,
  phrase`(?:heard|had|got) (?:it |this )?(?:from|off) (?:a|the|my|our|some) (?:lad|bloke|chap|fella|lady|lass|woman|man|girl|guy|mate|friend|neighbour|organist|milkman|postie|dinner lady|barmaid|cabbie|taxi driver)|came via a|so [a-z]+'s [a-z]+ has it|bloke in my dms says|source =|my source is`,
];

/** What may be hearsay: it counts where the talk is of something that matters to the public. */
const WEAK = [
  phrase`(?:apparently|allegedly|supposedly|reportedly|so they say|so i'm told|so i hear)`,
  phrase`(?:i hear|i heard|i've heard|ive heard|i'm hearing|im hearing|hearing that|hearing the|heard (?:that|the|they|theyre|they're|it's|there's|theres|on)|i'm told|im told|i was told|i've been told|been told by (?:a|two|someone|several)|they say (?:the|that|they)|they're saying|theyre saying|people are saying|folk are saying|everyone's saying|talk of (?:a|the)|going round)(?! (?:nothing|nowt|you|one more|enough|the end|the case|about it))`,
  phrase`${TELLER} ${SAYS}`,
];

const MATTERS = phrase`${oneOf(
  'clos(?:e|es|ed|ing)',
  'shut(?:s|ting)?',
  'sold',
  'sell(?:s|ing)?',
  'bought',
  'buy(?:s|ing)?',
  'contaminated',
  'police',
  'fined',
  'resign(?:s|ed|ing)?',
  'houses',
  'homes',
  'planning',
  'permission',
  'cut(?:s|ting)?',
  'cancel(?:led|ling)',
  'scrapp(?:ed|ing)',
  'arrest(?:ed)?',
  'fraud',
  'drugs?',
  'disease',
  'poison(?:ed|ing)?',
  'water',
  'asbestos',
  'asylum',
  'migrants',
  'hotel',
  'hospital',
  'surgery',
  'doctor',
  'gp',
  'post office',
  'county',
  'council',
  'district',
  'land',
  'field',
  'mast',
  'toll',
  'bust',
  'bankrupt',
  'stolen',
  'nicked',
  'missing',
  'raid(?:ed)?',
  'suspended',
  'sacked',
  'moving',
  'move',
  'axed',
  'fees?',
  'charges?',
  'contract',
  'paid',
  'money',
  'grand',
  'thousand',
  'travellers',
  'rats',
  'infected',
  'outbreak',
  'virus',
  'bluetongue',
  'rabies',
  'gassed',
  'killed',
  'died',
  'spikes',
  'licence',
  'qualified',
  'struck off',
  'done time',
  'bins?',
  'bus(?:es)?',
  'station',
  'trains?',
  'bridge',
  'bypass',
  'tankers',
  'petrol',
  'police',
  'lease',
  'headteacher',
  'school',
  'academy',
  'nursery',
  'pub',
  'park',
  'quarry',
  'sewage',
  'spill',
  'chemist',
  'badger',
  'bus',
  'maternity',
  'witness protection',
  'casino',
  'developers?',
  'demolish(?:ed|ing)?',
  'knock(?:ing|ed)? down',
  'evict(?:ed|ing)',
  'ban(?:ned|ning)?',
  'vaccine',
  'testing',
  'slurry',
)}`;

/** Hearsay about what hurts nobody if it is wrong. */
const TRIVIA = phrase`${oneOf('cake', 'cakes', 'pie', 'beer', 'band', 'raffle', 'quiz', 'weather', 'snow', 'rain', 'sun', 'forecast', 'birthday', 'dog', 'cat', 'puppy', 'football', 'match', 'team', 'score', 'bake', 'recipe', 'bonfire night', 'panto', 'strictly', 'telly', 'goalkeeper', 'goose', 'heron', 'owl', 'squirrel', 'lasagne', 'scones?', 'jam', 'marrow', 'slugs?', 'tomatoes', 'ferret', 'grandkids?', 'grandson', 'granddaughter', 'my (?:husband|wife|other half|daughter|son|nan|mum|dad|teenager|kids)', "i'm (?:apparently|too)", 'apparently i', 'mince pies?', 'sourdough', 'parkrun', 'haircut', 'trousers', 'jumper', 'santa', 'easter bunny', 'biscuits?', 'pudding', 'curry', 'pint', 'pub quiz', 'hedgehog', 'bees', 'allotment', 'knitting', 'crossword', 'wordle', 'lego', 'christmas (?:tree|lights|jumper)')}`;
const SOURCED = phrase`${oneOf('according to the (?:council|county|district|police|bbc|echo|minutes|report|met office|environment agency|notice|agenda|website|paper)', 'official', 'police (?:say|said|confirm)', 'confirmed by', 'minutes', 'in the (?:echo|courier|mercury|agenda)', 'published', 'link below', "please (?:don't|do not) (?:share|spread)", "rumou?rs?[a-z' ]{0,40} (?:is|are) (?:not true|untrue|false)", 'spoof', 'hoax', 'scam', "isn't a source", "i've deleted", 'by the clerk', 'not true', 'untrue', 'no truth', 'not correct', 'is false', 'ignore the', 'stop the rumours?', 'gas (?:smell|leak)', 'take care', 'avoid the area', 'be careful', 'i was told off', "isn't true", 'the clerk (?:says|told|said|tells)')}`;

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
    if (read.account === 'council-page') return combine([], score);
    const about = (span: Span) => {
      const sentence = read.sentenceOf(span);
      return { start: sentence.start, end: sentence.end + 80 };
    };
    const weak = read.own(WEAK).filter((span) => read.says(about(span), MATTERS) && !read.says(about(span), TRIVIA));
    const rules = [...read.own(STRONG), ...weak].filter((span) => !read.says(about(span), SOURCED));
    return combine(
      rules.map((span) => read.toDraft(read.sentenceOf(span))),
      score,
    );
  },
};
