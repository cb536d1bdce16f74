import type { Span } from '../draft.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';
import type { Hits } from './scan.ts';

const COUNCIL = oneOf(
  "(?:the |this |my |our |any |their )?(?:parish|town|community|village)? ?council(?:lor)?(?:s|'s)?",
  "(?:the )?(?:parish|pc|tc)(?:'s)?",
  '(?:it|any ?body(?: else)?|anyone else|nobody else|the committee|the rest of them|all of us)',
);
const VIEW = '(?:views?|opinions?|take|thoughts?|judgement|tuppence|grumble|words?|answer|moan|rant)';
const SPEAK =
  '(?:speak(?:ing)?|talk(?:ing)?|writ(?:e|ing)|post(?:ing)?|comment(?:ing)?|say(?:ing)?(?: this| that| it)?|asking)';
const ONLY = '(?:purely|only|just|simply|solely|strictly|merely|entirely)';
const PLAIN_ROLE = oneOf(
  'resident|neighbour|mum|mother|dad|father|parent|gran(?:dad|dma|dparent)?|commuter|cyclist|runner|walker',
  'driver|dog (?:owner|walker)|customer|private (?:person|individual|citizen)|member of the public|volunteer',
  'local|villager|(?:tax|rate)payer|(?:wo)?man|person|bloke|chap|churchwarden|teacher|nurse|farmer|tenant',
  'fan|gardener|allotment holder',
);

const SAID = [
  // 'personal view', 'my own opinion, not the council's', 'the opinions here are my own'
  phrase`(?:personal|private) ${VIEW}`,
  phrase`my(?: very)? own(?: personal| private)? ${VIEW}`,
  phrase`${VIEW} (?:on here |here |expressed |expressed here |in this post |on this account |above |below )?(?:(?:is|are|being) )?(?:all |entirely |purely |strictly |solely )?(?:personal|private|my own|our own|mine)`,
  // 'speaking for myself', 'only as me', 'purely as a commuter talking'
  phrase`${SPEAK} (?:${ONLY} )?(?:for|as) (?:myself|me|(?:nobody|no one) (?:else|but myself))`,
  phrase`${SPEAK} (?:${ONLY} )?(?:here |on this page |tonight |this )?as (?:a|an|the|your)(?: [a-z'-]{2,16}){0,2} ${PLAIN_ROLE}`,
  phrase`${ONLY} as (?:a|an|the)(?: [a-z'-]{2,16}){0,2} ${PLAIN_ROLE}`,
  phrase`as an? (?:ordinary |local |fellow |concerned |long-?standing |private |plain )?(?:resident|neighbour|private (?:person|individual|citizen)|member of the public|villager|ratepayer)`,
  phrase`as an ordinary [a-z]{3,16}|in my own name`,
  phrase`i (?:can )?(?:${ONLY} )?speak ${ONLY} for [a-z]{2,16}`,
  phrase`(?:just|only|this is|that's|it's just) (?:just |only )?(?:me|[a-z]{2,16}) (?:talking|speaking|saying|asking)`,
  phrase`in (?:a|my) (?:purely |strictly |entirely )?(?:personal|private|individual) capacity`,
  phrase`(?:(?:in|wearing) )?no (?:other |official )?(?:capacity|hat)`,
  phrase`(?:wearing|with) (?:my|a) ${gap(2)}hat(?: firmly)? on`,
  phrase`(?:not|nothing|isn't|wasn't|aren't) ${gap(3)}(?:my|a|the) council(?:lor)?(?:'s)? hat|council(?:lor)? hat (?:is )?(?:off|hung up|on the (?:peg|hook))`,
  phrase`nothing to do with (?:my (?:seat|role|being|council)|(?:the|the parish|any) council)`,
  phrase`(?:i'?m|i am) not (?:here|on here|writing|talking|posting) as (?:that|one|a councillor)`,
  // 'not speaking for the council', 'nothing to do with the council', 'not council policy'
  phrase`(?:not|n't|never|no more|nor|without) (?:be |been )?(?:here )?${SPEAK} ${gap(2)}(?:for|on behalf of) ${COUNCIL}`,
  phrase`(?:not|isn't|aren't|never|none of (?:what follows|this|it|that) is) (?:said |posted |written |meant |here )?(?:for|from|on behalf of|in the name of) ${COUNCIL}`,
  phrase`(?:not|and not|rather than) (?:necessarily )?(?:the|that of the|those of the|any|my)(?: [a-z]+)?(?: parish| town)? ?(?:council|pc|parish)'?s?(?: view| views| position| line| policy| one| opinion)?(?= ?(?:[.,:;!)\n-]|$))`,
  phrase`(?:isn't|is not|not|none of (?:this|it|that) is) (?:the )?(?:parish |town )?council (?:policy|business|position|view|talking|speaking)`,
  phrase`not (?:the |necessarily the )?(?:view|views|position|opinion|opinions|line|policy) of ${COUNCIL}`,
  phrase`(?:nothing|not) official`,
  phrase`(?:not|no longer) (?:posting |writing |speaking |here )?(?:as|in my role as) (?:a|your|one of your)(?: parish| town| local)? councillors?`,
];

/**
 * The words in which the author says that the draft is personal, or at least not the council's. `undefined`: none.
 * A role ('as your councillor') is not a capacity and does not count. Offsets in the folded text.
 */
export function capacityStatement(all: Hits): Span | undefined {
  return SAID.flatMap(all)[0];
}
