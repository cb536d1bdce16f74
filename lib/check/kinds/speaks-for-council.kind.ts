import type { Span } from '../draft.ts';
import { type About, combine, type Kind } from '../kind.ts';
import type { ReadDraft } from '../read.ts';
import { THE_COUNCIL } from '../words/council.ts';
import { ACTS, DONE, NOT_ITS_OWN, STATE, WILL } from '../words/deeds.ts';
import { isEmergency, SAFETY_ACT } from '../words/emergency.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';

const POSITION = phrase`(?:${oneOf("(?:the |this |our )?(?:parish |town )?council's", "pc's", "(?:the|our) parish's", 'council', "(?:parish|town) council's")}) (?:official |settled |clear |final |formal )?(?:position|stance|response|instruction|promise|apology|intention|answer|reply|word|policy|ruling|commitment)(?: (?:is|on|of|remains|as|that|to)(?![a-z]))`;

const SAID = [
  phrase`${THE_COUNCIL} ?${WILL}${NOT_ITS_OWN}`,
  phrase`${THE_COUNCIL} (?:has|have|'ve)(?: just| now| today| already| formally| finally)? ${DONE}`,
  phrase`${THE_COUNCIL} (?:today |formally |fully |warmly |unreservedly |also |strongly )?${ACTS}`,
  phrase`${THE_COUNCIL} ?${STATE}`,
  POSITION,
  phrase`on behalf of ${oneOf('the (?:parish|town|whole|entire) ?council', 'the council', 'the pc', '(?:[a-z&]+ ){1,4}(?:council|councillors|pc)', 'everyone (?:on|at) the (?:parish )?council', 'all (?:the )?councillors', 'your council', 'the parish')}|on (?:the council|the parish|council)'s behalf`,
  phrase`by order(?: of)?,? (?:the )?(?:parish|town|council)`,
  phrase`(?:we|(?:all|nine|the rest) of us|everyone) (?:here )?(?:at|on|in|of) the (?:parish|council|pc|town)(?: council)?|(?:we|us) as a (?:parish |town )?council|as a (?:parish )?council,? we`,
  phrase`(?:update|message|word|statement|apology|announcement|yes|no|news|decision|answer|instruction|order) (?:of|from) (?:me & the rest of |all of us at )?(?:your |the )?(?:whole |entire )?(?:parish |town )?council`,
  phrase`(?:i can|can) (?:confirm|guarantee|assure you|promise)(?: that)? (?:the (?:council|parish)|we)`,
  phrase`(?:parish|town) council here|(?:love|yours|signed|regards),? (?:your |the )parish(?: council)?`,
  phrase`(?:permission granted|funding signed off|contractor instructed|agreed|approved|instructed|ringfenced|paid for|funded) ${gap(3)}(?:(?:by|from) (?:the )?(?:parish|council|pc)|by us at the (?:pc|parish|council))`,
];

/** 'We' that can only be the council: an official account, and a council's deed. */
const WE_ACT = phrase`(?:we|we'll|we've|we're) ?(?:will |shall |have |are |be |now |all |going to |been |also |just |formally |therefore ){0,3}(?:replac(?:e|ing)|repair(?:ing)?|fund(?:ing)?|award(?:ed|ing)?|resurfac(?:e|ing)|repaint(?:ing)?|install(?:ing)?|tarmac|ban(?:ning|ned)|suspend(?:ing|ed)?|refund(?:ing)?|resolved|instructed the|decided (?:that|to|not|against)|agreed to|enforce|consult(?:ing)? on)`;

const REPORTED = phrase`${oneOf('minutes?', 'agenda', 'web ?site', 'notice ?board', 'newsletter', 'magazine', 'published', 'on (?:its|their) (?:page|site)', 'according to', 'press release', 'annual report', 'public notice', 'leaflet', 'poster says')}`;
const NOT_SAID = phrase`${oneOf('i (?:think|hope|wish|reckon|doubt|wonder)', 'hopefully', 'if', 'whether', '(?:when|why|how)', '(?:will|does|did|has|should|want|before|once|unless|until|ask(?:ed|ing)?) (?:the|our|this)', "i(?:'ll| will) ask", "i'd like", 'would love', 'perhaps', 'maybe', 'might', "(?:not|can't|cannot) (?:speak|speaking|saying|promise)", 'not mine to', "i don't know", 'no idea', 'apparently', 'rumou?r', 'heard', 'supposedly', 'in case', 'wonder', 'none of', "i'd no more")}`;

function spoken(read: ReadDraft): Span[] {
  const hits = read.own(SAID);
  if (read.account === 'councillor' && read.surface !== 'message') hits.push(...read.own([WE_ACT]));
  return hits.filter((span) => {
    const sentence = read.sentenceOf(span);
    const before = { start: sentence.start, end: span.start };
    return (
      !read.says(before, NOT_SAID) &&
      !read.says(sentence, REPORTED) &&
      read.text.charAt(sentence.end - 1) !== '?' &&
      !read.says(span, NEGATED)
    );
  });
}

const NEGATED = phrase`(?:not|never|n't) (?:speaking |posting |writing )?on behalf of`;

/** Widens a hit to the clause in which it stands, so that the words shown can be read on their own. */
function clause(read: ReadDraft, span: Span): Span {
  const sentence = read.sentenceOf(span);
  const tail = read.text.slice(span.end, sentence.end);
  const stop = tail.search(/[,;:(]| - | but | and i /);
  return { start: span.start, end: stop < 0 ? sentence.end : span.end + stop };
}

export const about: About = {
  looksFor:
    "Words that announce, decide, promise, apologise, instruct or take a position in the council's name, from an account that is not the council's.",
  examples: {
    flag: [
      'The parish council will be resurfacing the car park in June.',
      'We at the parish council take stiles seriously.',
      'On behalf of the council, sorry about the missed cut.',
      "I can confirm the council's position is that the mast goes elsewhere.",
      'The PC has decided to close the toilets.',
      'Flooding on Mill Lane, keep away. The parish council will pay for every carpet.',
      { text: "We'll be replacing the six benches along the rec.", account: 'councillor' },
    ],
    pass: [
      'The parish council will discuss the toilets on Tuesday at 7.30.',
      "I'll ask the clerk to put it on the agenda.",
      'The minutes say the council has agreed to fund the benches, page 3.',
      'I think the council will regret this.',
      'Will the council be resurfacing the car park?',
      { text: 'The parish council will be resurfacing the car park in June.', account: 'council-page' },
      'The council has closed Mill Bridge, the river is over it. Keep away and use the top road.',
      'The county council will be resurfacing the A47.',
      "I'm not speaking on behalf of the council here.",
    ],
  },
};

export const kind: Kind = {
  id: 'speaks-for-council',
  group: 'identity',
  calls: 'route-to-clerk',
  detect(read, score) {
    if (read.account === 'council-page') return [];
    const urgent = isEmergency(read);
    const said = spoken(read).filter((span) => !urgent || !read.says(read.sentenceOf(span), SAFETY_ACT));
    return combine(
      said.map((span) => read.toDraft(clause(read, span))),
      urgent ? undefined : score,
    );
  },
};
