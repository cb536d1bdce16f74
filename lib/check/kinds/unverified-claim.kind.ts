import type { Span } from '../draft.ts';
import { type About, combine, type Kind } from '../kind.ts';
import { isEmergency } from '../words/emergency.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';

const TELLER = oneOf(
  "(?:a|some|the|this|my|our|one|that) (?:[a-z]+ ){0,2}(?:lad|bloke|chap|fella|lady|lass|woman|man|girl|guy|mate|friend|neighbour|cousin|sister|brother|auntie|uncle|nephew|niece|postie|postman|barber|hairdresser|milkman|landlord|barmaid|driver|cleaner|nurse|dinner lady|builder|plumber)(?:'s [a-z]+)? (?:(?:at|in|on|who|off|from|down|that) [a-z ]{2,40} )?",
  '(?:at|in|off|from|down) the [a-z]+ ',
);

/** A call to pass it on while one can. */
const SPREAD = phrase`(?:share|pass (?:it|this) on|spread the word|retweet|rt|repost) ${gap(3)}before (?:they|it|the|someone|facebook|admin)|before (?:they|someone|facebook|admin) (?:deletes?|takes?|bur(?:y|ies)|hides?|removes?)`;

/** What the draft itself calls unchecked: enough on its own. */
const STRONG = [
  phrase`word (?:is|has it|on the (?:street|grapevine)|at the (?:gate|bar|school gate))|rumou?r has it|rumou?red (?:that|to)|gossip is|a little bird|people in the know|friend of a friend|common knowledge|(?:second|third) ?hand|no smoke without fire|pinch of salt|make of it what|unconfirmed|by all accounts|from what i can gather`,
  phrase`(?:can|could) any ?(?:one|body) (?:please )?(?:else )?(?:confirm|verify)|anyone (?:else )?(?:confirm|heard (?:this|if|whether)|know (?:if|whether) (?:it's|its|this is|that's|it is) ?(?:true|right))|any truth in|is it (?:right|true) (?:that|what|they|about)`,
  SPREAD,
  phrase`(?:don'?t|do not|can'?t|cannot) (?:vouch for it|swear to it|confirm anything|know (?:how true|if (?:that's|it's|this is) (?:right|true)))|if what i'm told is right`,
  phrase`(?:heard|had|got) (?:it |this )?(?:from|off) (?:a|the|my|our|some) (?:lad|bloke|chap|fella|lady|lass|woman|man|girl|guy|mate|friend|neighbour|milkman|postie|barmaid|cabbie)`,
];

/** What may be hearsay: whether it matters to the public is for the scorer to say. */
const WEAK = [
  phrase`(?:apparently|allegedly|supposedly|reportedly|so (?:they say|i'm told|i hear))`,
  phrase`(?:i hear|i'?(?:ve)? heard|(?:i'?m )?hearing (?:that|the)|heard (?:that|the|they|they're|it's|there's)|i(?:'?m| am) told|(?:i was|i've been|been) told|they say (?:the|that|they)|they're saying|(?:people|folk) are saying|everyone's saying)(?! (?:nothing|nowt|you|enough|the end|about it))`,
  phrase`${TELLER}(?:says|said|tells me|told (?:me|us)|reckons|swears|has it|heard|was saying|mentioned|let slip)`,
];

/** Hearsay about what hurts nobody if it is wrong. */
const TRIVIA = phrase`${oneOf('cakes?', 'beer', 'raffle', 'weather', 'snow', 'rain', 'sun', 'forecast', 'birthday', 'dog', 'cat', 'football', 'match', 'my (?:husband|wife|other half|daughter|son|nan|mum|dad|kids)', 'apparently i', 'christmas', 'santa', 'biscuits?', 'pint', 'quiz', 'allotment')}`;
const SOURCED = phrase`${oneOf('according to the', 'official', 'police (?:say|said|confirm)', 'confirmed', 'minutes', 'published', 'link below', "(?:don't|do not) (?:share|spread)", "(?:is|are|isn't|not|no) (?:truth|true|untrue|false|correct)", 'hoax', 'scam', 'spoof', "i've deleted", '(?:the|by the) clerk', 'ignore the', 'stop the rumours?', 'take care', 'avoid the area', 'be careful')}`;

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
    // Whoever warns of a danger may say that it is not confirmed; a call to spread it is another thing.
    if (isEmergency(read)) return read.own([SPREAD]).map((span) => read.toDraft(read.sentenceOf(span)));
    const about = (span: Span) => {
      const sentence = read.sentenceOf(span);
      return { start: sentence.start, end: sentence.end + 80 };
    };
    const weak = read.own(WEAK).filter((span) => !read.says(about(span), TRIVIA));
    const rules = [...read.own(STRONG), ...weak].filter((span) => !read.says(about(span), SOURCED));
    return combine(
      rules.map((span) => read.toDraft(read.sentenceOf(span))),
      score,
    );
  },
};
