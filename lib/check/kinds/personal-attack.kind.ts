import { type About, combine, type Kind } from '../kind.ts';
import { BELITTLING, INSULT } from '../words/insults.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';

const VERY =
  '(?:an? |the |such |some |so |too |very |really |just |right |proper |total |complete |absolute |utter |bloody |sodding |flipping |pure |great |big |old |little |bunch of |load of |pack of |professional |solid-gold ){0,4}';
const BE = "(?:'re|'s|'m not| are| is| was| were|re|s|, you|,)";
const THEY = oneOf(
  'you',
  'he',
  'she',
  'they',
  'that (?:man|woman|bloke|lot|clerk|councillor)',
  'the (?:man|woman|bloke|clerk|chair|chairman|councillor|lot of (?:you|them)|whole lot of them)',
  '(?:our|your|the) (?:clerk|chair|chairman|councillors?|council|officers?|leader|youth leader|inspector|caretaker|warden|mp)',
  'whoever [a-z ]{3,40}',
  'everyone (?:on|in) [a-z ]{3,20}',
  'all of (?:you|them)',
  'cllr [a-z]+',
  'those people',
  'these people',
  'councillors',
  'this lot',
);

const AIMED = [
  // 'you absolute numpty', 'you little scrote'
  phrase`(?:you|ya|yer|u|what) ${VERY}(?:${BELITTLING},? ){0,2}${INSULT}`,
  phrase`(?:you|ya) (?:${VERY})${BELITTLING} (?:[a-z-]+ ){0,2}(?:man|woman|person|people|cow|old|sod|bugger|git|twat|so and so|pigeon|lump)`,
  // 'he is a coward', 'that lot are a joke', 'whoever did it is a pillock'
  phrase`${THEY} ?${BE} ${VERY}(?:${BELITTLING},? (?:and |selfish )?){0,2}(?:${INSULT}|waste of oxygen)`,
  phrase`${THEY} ?${BE} (?:so |too |very |really |just |utterly |totally |completely |absolutely |simply |clearly |obviously |bloody |as )${gap(0)}?${BELITTLING}`,
  phrase`(?:gormless|useless|lazy|stupid|thick|pompous|vile|pathetic|brainless|clueless|spineless|jumped[ -]up|self-appointed|sad little|nasty little|horrible little|professional|stupid selfish) (?:[a-z]+ )?${INSULT}`,
  phrase`(?:the|that|this|some|a|our|your|what a|what an absolute|another|absolute|complete|total|utter) (?:[a-z-]+ ){0,1}(?:moron|idiot|cretin|pillock|muppet|numpty|clown|imbecile|scrote|halfwit|scumbag|prat|plonker|buffoon|oaf|lout|git|nutter|parasite|jobsworth|busybody|windbag|weasel|moaner)s?`,
  phrase`(?:pack|bunch|shower|load|gang|gaggle) of (?:[a-z-]+ )?(?:${INSULT})`,
  phrase`the sort of scum`,
];

/** Stock ways to call somebody stupid, idle or worthless without a listed noun. */
const STOCK = [
  phrase`${oneOf(
    'thick as (?:mince|two short planks|pig ?shit|a brick|they come|custard)',
    'two brain cells',
    'brain ?cells? between',
    'lights (?:are )?on,? (?:but )?nobody home',
    'not the (?:sharpest|brightest)',
    'sharpest (?:tool|knife)',
    'a few (?:sandwiches|bricks|cards) short',
    'not (?:a|one) (?:original )?thought in',
    'one original thought',
    "(?:ain't|isn't|not) right in the head",
    'what planet',
    'born yesterday',
    'all (?:gust|mouth|hot air|fur coat|talk|bluster) (?:no|and no|and)',
    'hot air and',
    'did mummy',
    'someone fetch (?:his|her|your) mum',
    'the grown-?ups are',
    'an adult in the room',
    "when you've (?:grown up|paid|done|had)",
    'ok boomer',
    'nobody (?:voted for anything of yours|likes you|wants you)',
    'get back in your box',
    'crawl back',
    'jog on',
    'do us all a favour',
    'sit down and shut up',
    'shut up you',
    'my condolences to whoever',
    'disappointed man',
    'has (?:now )?attended as many [a-z ]+ as my cat',
    'people skills of',
    'manners of a',
    'personality of a',
    'charisma of a',
    'backbone of a',
    'brains? of a',
    'iq of',
    'intelligence is ever taxed',
    'special kind of stupid',
    'required to be this dim',
    'to be this (?:dim|thick|stupid)',
    'whose only (?:talent|skill|achievement)',
    "i've seen more life in",
    "wouldn't trust (?:you|him|her|them|that lot) (?:to|with)",
    "i'd trust that lot with",
    'not fit to',
    'unfit for office',
    'peaked (?:at|in)',
    'done nothing for this (?:village|town|parish)',
    'in love with the sound of (?:his|her|your|their) own voice',
    'holding? up cards',
    'every village (?:needs|has) one',
    'village idiot',
    'village know-all',
    'resident expert',
    'needs? the [a-z]+ explained',
    "you'd need puppets",
    'the thick ones',
    'tiny violin',
    'like nits',
    'workshy',
    'sheriff of',
    'duchess of',
    'little empire',
    'colonel mustard',
    'isambard kingdom',
    'hairspray',
    'half a leaflet',
    'tumble dryer',
    'weather system',
    'snob of the first water',
    'professional moaner',
    'ego the size of',
    'empty vessel',
    'waste of oxygen',
    'flat lie',
    'lying through (?:his|her|their|your) teeth',
    'fake news merchant',
    'brown-?nos(?:e|er|ing)',
    'arse-?lick[a-z]*',
  )}`,
];

const CONDEMNS = phrase`${oneOf('called (?:me|him|her|us|them|a|an|the)', 'calling (?:me|him|her|us|people|each|one|someone|our|the|names)', 'name-?calling', 'shouting', 'shouted', 'yelling', 'yelled', 'abuse', 'not acceptable', 'unacceptable', 'the word', 'words like', 'apologi[sz]e', "don't call", "i'm (?:a|an|such|no|the|not)", 'im (?:a|an|such|not|no)', 'i was (?:a|an|such)', 'i am (?:a|an|such|not|no)', 'i feel', 'makes me (?:a|an)', 'me, (?:a|an)', 'myself', 'silly me', 'muggins', 'self-?confessed', 'old (?:fool|fogey) like me', 'feel like')}`;
const THINGS = phrase`${oneOf('squirrels?', 'rats in', 'the cows', 'sheep', 'panto', 'pantomime', 'puppet show', 'muppets? (?:show|christmas)', 'witches? (?:hat|coven)', 'halloween', 'clown (?:is|for|at)', 'circus', 'toads? (?:on|cross|patrol)', 'moles', 'bags? of', 'tea ?bags?', 'dog', 'cat', 'bins?', 'weather', 'this rain', 'tools? (?:hire|box|kit|shed)', 'snakes? (?:and|in|near)', 'nimby', 'dinosaurs? (?:trail|museum|exhibition)', 'carrier', 'the rats', 'weasels? (?:and|in)', 'satnav', 'sat nav', 'hedgehog', 'a joke', 'disgrace')}`;

export const about: About = {
  looksFor: 'Words that insult, belittle, mock or demean a person or a group of people that readers can tell.',
  examples: {
    flag: [
      'You absolute numpty, Trevor',
      'Our clerk is a jumped-up busybody',
      'Whoever parked there is a selfish moron',
      'If those two had a brain cell between them... two brain cells, tops',
      'What a bunch of spineless cowards',
    ],
    pass: [
      'I think this is the wrong decision and the county has let us down.',
      'Somebody shouted "stupid cow" at our lollipop lady. Not acceptable.',
      "I'm an idiot, I left the keys in the door",
      'The wi-fi in the hall is useless',
      'The muppet show at the panto was grand',
    ],
  },
};

export const kind: Kind = {
  id: 'personal-attack',
  group: 'civility',
  calls: 'revise',
  detect(read, score) {
    const rules = read.own([...AIMED, ...STOCK]).filter((span) => {
      const sentence = read.sentenceOf(span);
      return !read.says(sentence, CONDEMNS) && !read.says(sentence, THINGS);
    });
    return combine(
      rules.map((span) => read.toDraft(span)),
      score,
    );
  },
};
