import type { Span } from '../draft.ts';
import { type About, combine, type Kind } from '../kind.ts';
import type { ReadDraft } from '../read.ts';
import { THE_COUNCIL } from '../words/council.ts';
import { ACTS, DONE, NOT_ITS_OWN, STATE, WILL } from '../words/deeds.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';

const POSITION = phrase`(?:${oneOf("(?:the |this |our )?(?:parish |town )?council's", "pc's", "(?:the|our) parish's", 'council', "(?:parish|town) council's")}) (?:official |settled |clear |final |formal )?(?:position|stance|response|instruction|promise|apology|intention|answer|reply|word|policy|ruling|commitment)(?: (?:is|on|of|remains|as|that|to)(?![a-z]))`;

const SAID = [
  phrase`${THE_COUNCIL} ?${WILL}${NOT_ITS_OWN}`,
  phrase`${THE_COUNCIL} (?:has|have|'ve)(?: just| now| today| already| formally| finally)? ${DONE}`,
  phrase`${THE_COUNCIL} (?:today |formally |fully |warmly |unreservedly |also |strongly |totally |completely )?${ACTS}`,
  phrase`${THE_COUNCIL} ?${STATE}`,
  POSITION,
  phrase`on behalf of ${oneOf('the (?:parish|town|whole|entire) ?council', 'the council', 'the pc', '(?:[a-z&]+ ){1,4}(?:council|councillors|pc)', 'the chair(?:man)? and (?:members|councillors)', 'everyone (?:on|at) the (?:parish )?council', 'all (?:the )?councillors', 'your council', 'the parish')}`,
  phrase`on (?:the council|the parish|council)'s behalf`,
  phrase`by order(?: of)?,? (?:the )?(?:parish|town|council)`,
  phrase`we (?:here )?(?:at|on|in) the (?:parish|council|pc|town)(?: council)?`,
  phrase`(?:we|us) as a (?:parish |town )?council`,
  phrase`(?:as a (?:parish )?council,? we|our stance as a parish|our thoughts as a council)`,
  phrase`(?:all (?:of us|nine of us|[a-z]+ of us)|everyone|rest of) (?:at|on|of) the (?:parish|council|pc)`,
  phrase`(?:update|message|word|statement|apology|announcement|yes|no|news|thats|that's) from (?:me & the rest of |all of us at |your |the )(?:whole |entire )?(?:parish|town)? ?council`,
  phrase`(?:official|formal) (?:answer|response|position|statement|line|reply)`,
  phrase`(?:i can|can) (?:confirm|guarantee|assure you|promise)(?: that)? (?:the (?:council|parish)|we)`,
  phrase`(?:decision|answer|instruction|order) (?:of|from) the (?:whole |entire )?(?:parish )?council`,
  phrase`(?:love|yours|signed|regards),? (?:your |the |a )parish(?: council)?`,
  phrase`(?:parish|town) council here`,
  phrase`(?:permission granted|funding signed off|contractor instructed|agreed|approved|instructed|duly added|grant approved) ${gap(3)}(?:by|from|to) (?:the )?(?:parish|council|pc)`,
  phrase`members have (?:instructed|asked) me`,
  phrase`i've taken the decision as chair(?:man)?`,
  phrase`(?:ringfenced|agreed|paid for|bought|funded) ${gap(4)}by us at the (?:pc|parish|council)`,
];

/** 'We' that can only be the council: an official account, or a draft that speaks of the council, and a council's deed. */
const WE_ACT = [
  phrase`(?:we|we'll|we've|we're|we shall|we will|we have|we are) ?(?:will |shall |have |are |be |now |all |going to |been |also |just |formally |therefore ){0,3}(?:be )?(?:replac(?:e|ing)|repair(?:ing)?|fund(?:ing)?|award(?:ed|ing)?|resurfac(?:e|ing)|repaint(?:ing)?|install(?:ing)?|tarmac(?:ked)?|ban(?:ning|ned)|suspend(?:ing|ed)?|refund(?:ing)?|match-fund|underwrite|reseed(?:ing)?|resolved|told the contractor|instructed the|decided (?:that |to |not |dogs|against)|agreed to (?:lend|fund|pay|let|give|buy|support|read)|enforce|consult(?:ing)? on)`,
  phrase`(?:we|we've) (?:got|dropped|made) ${gap(4)}(?:wrong|clanger|mistake|mess of)${gap(0)}`,
];

const REPORTED = phrase`${oneOf('minutes?', 'agenda', 'website', 'web site', 'notice ?board', 'newsletter', 'magazine', 'published', 'on (?:its|their) (?:page|site)', 'according to', 'press release', 'noticeboard', 'annual report', 'public notice', 'leaflet', 'poster says')}`;
const NOT_SAID = phrase`${oneOf(
  'i think',
  'i hope',
  'i wish',
  'i reckon',
  'hopefully',
  'if (?:the|our|this)',
  'whether',
  'when will',
  'will the',
  'does the',
  'did the',
  'has the',
  'why',
  'should the',
  'ask(?:ed|ing)? the',
  "i(?:'ll| will) ask",
  "i'd like",
  'would love',
  'want the',
  'urging the',
  'perhaps',
  'maybe',
  'might',
  'not (?:speaking|saying)',
  "can't speak",
  'cannot speak',
  'not mine to',
  'i doubt',
  "i don't know",
  'no idea',
  'apparently',
  'rumou?r',
  'heard',
  'supposedly',
  "can't promise",
  'until',
  'unless',
  'before the',
  'once the',
  'in case',
  'how',
  'wonder',
  "i'd no more",
  'none of',
)}`;

function spoken(read: ReadDraft): Span[] {
  const { text } = read;
  const hits = read.own(SAID);
  if (read.account === 'councillor' && read.surface !== 'message') hits.push(...read.own(WE_ACT));
  return hits.filter((span) => {
    const sentence = read.sentenceOf(span);
    const before = { start: sentence.start, end: span.start };
    return (
      !read.says(before, NOT_SAID) &&
      !read.says(sentence, REPORTED) &&
      text.charAt(sentence.end - 1) !== '?' &&
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
      { text: "We'll be replacing the six benches along the rec.", account: 'councillor' },
    ],
    pass: [
      'The parish council will discuss the toilets on Tuesday at 7.30.',
      "I'll ask the clerk to put it on the agenda.",
      'The minutes say the council has agreed to fund the benches, page 3.',
      'I think the council will regret this.',
      'Will the council be resurfacing the car park?',
      { text: 'The parish council will be resurfacing the car park in June.', account: 'council-page' },
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
    return combine(
      spoken(read).map((span) => read.toDraft(clause(read, span))),
      score,
    );
  },
};
