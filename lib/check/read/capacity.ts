import type { Span } from '../draft.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';
import type { Hits } from './scan.ts';

const COUNCIL = oneOf(
  "(?:the |this |my |our |any |that |their )?(?:[a-z]+ )?(?:parish|town|community|village)? ?council(?:lor)?(?:s|'s)?",
  "(?:the )?(?:parish|pc|tc)(?:'s)?",
  '(?:it|any body|anyone else|anybody else|nobody else|a council|the committee|the rest of them|all of us)',
);
const VIEW = oneOf(
  'views?',
  'opinions?',
  'take',
  'thoughts?',
  'judgement',
  "twopenn'?orth",
  'tuppence',
  'two penn?orth',
  'grumble',
  'hobby horse',
  'words?',
  'answer',
  'moan',
  'rant',
);
const OWN = oneOf(
  'personal(?:ly)?',
  'private',
  'my own',
  'mine alone',
  'our own',
  'entirely mine',
  'purely mine',
  'solely mine',
  'strictly mine',
);
const SPEAK = oneOf(
  'speak(?:ing)?',
  'talk(?:ing)?',
  'writ(?:e|ing)',
  'post(?:ing)?',
  'comment(?:ing)?',
  'say(?:ing)?(?: this| that| it)?',
  'doing this',
  'asking',
);
const ONLY = oneOf('purely', 'only', 'just', 'simply', 'solely', 'strictly', 'merely', 'entirely');
const PLAIN_ROLE = oneOf(
  'resident',
  'neighbour',
  'mum',
  'mother',
  'dad',
  'father',
  'parent',
  'grandad',
  'grandma',
  'nan',
  'gran',
  'grandparent',
  'commuter',
  'cyclist',
  'runner',
  'walker',
  'driver',
  'dog owner',
  'dog walker',
  'punter',
  'customer',
  'private (?:person|individual|citizen)',
  'member of the public',
  'volunteer',
  'local',
  'villager',
  'taxpayer',
  'bloke',
  'chap',
  'woman',
  'man',
  'person',
  'churchwarden',
  'teacher',
  'nurse',
  'farmer',
  'ratepayer',
  'shopkeeper',
  'tenant',
  'fan',
  'gardener',
  'allotment holder',
);

const SAID = [
  // 'personal view', 'my own opinion, not the council's', 'the opinions here are my own'
  phrase`(?:personal|private) ${VIEW}`,
  phrase`my(?: very)? own(?: personal| private)? ${VIEW}`,
  phrase`${VIEW} (?:on here |here |expressed |expressed here |in this post |on this account |above |below )?(?:is|are|being)(?: all| entirely| purely| strictly| solely)? ${OWN}`,
  phrase`${VIEW} (?:is |are )?(?:mine|my own)`,
  phrase`so are the opinions`,
  // 'speaking for myself', 'only as me', 'purely as a commuter talking'
  phrase`${SPEAK} (?:${ONLY} )?(?:for|as) (?:myself|me|nobody but myself|no one but myself|no one else|nobody else)`,
  phrase`${SPEAK} (?:${ONLY} )?(?:here |on this page |tonight |this )?as (?:a|an|the|your)(?: [a-z'-]{2,16}){0,2} ${PLAIN_ROLE}`,
  phrase`${ONLY} as (?:a|an|the)(?: [a-z'-]{2,16}){0,2} ${PLAIN_ROLE}`,
  phrase`(?:as|say that as|said as|here as) (?:a|an)(?: ordinary| local| fellow| concerned| long-standing| longstanding| private| plain)? ${oneOf('resident', 'neighbour', 'private (?:person|individual|citizen)', 'member of the public', 'villager', 'ratepayer')}`,
  phrase`as an ordinary [a-z]{3,16}`,
  phrase`i (?:can )?${ONLY}? ?speak ${ONLY} for [a-z]{2,16}`,
  phrase`(?:just|only|it's just|this is just) (?:me|[a-z]{2,16}) (?:talking|speaking|saying|asking)`,
  phrase`that's (?:just )?me (?:asking|talking|speaking|saying),? (?:nobody|no one) else`,
  phrase`my own name`,
  phrase`in (?:a|my) (?:purely |strictly |entirely )?(?:personal|private|individual) capacity`,
  phrase`(?:in|wearing) no (?:other |official )?(?:capacity|hat)`,
  phrase`(?:wearing|with) (?:my|a) ${gap(2)}hat(?: firmly)? on`,
  phrase`(?:not|nothing|isn't|wasn't|aren't) ${gap(3)}(?:my|a|the) council(?:lor)?(?:'s)? hat`,
  phrase`(?:council|councillor) hat (?:is )?(?:off|hung up|on the (?:peg|hook))`,
  phrase`no hat`,
  phrase`this is (?:just |only )?me (?:talking|speaking|saying)`,
  phrase`none of (?:this|it|that) is (?:the )?(?:[a-z]+ )?council (?:talking|speaking)`,
  phrase`nothing to do with my (?:seat|role|being|council)`,
  phrase`(?:i'm|im|i am) not (?:here|on here|writing|talking|posting) as (?:that|one|a councillor)`,
  // 'not speaking for the council', 'nothing to do with the council', 'not council policy'
  phrase`(?:not|n't|never|no more|nor|without) (?:be |been )?(?:here )?${SPEAK} ${gap(2)}(?:for|on behalf of) ${COUNCIL}`,
  phrase`(?:not|isn't|aren't|never) (?:said |posted |written |meant |here )?(?:on behalf of|in the name of) ${COUNCIL}`,
  phrase`none of (?:what follows|this|it|that) is (?:said )?(?:for|from|on behalf of) ${COUNCIL}`,
  phrase`(?:not|and not|rather than) (?:necessarily )?(?:the|that of the|those of the|any|my)(?: [a-z]+)?(?: parish| town)? ?(?:council|pc|parish)'?s?(?: view| views| position| line| policy| one| opinion)?(?= ?(?:[.,:;!)\n-]|$))`,
  phrase`(?:isn't|is not|not) (?:the )?council (?:policy|business|position|view)`,
  phrase`not (?:the |necessarily the )?(?:view|views|position|opinion|opinions|line|policy) of ${COUNCIL}`,
  phrase`(?:has|have|having)? ?nothing to do with (?:any body i sit on|the council|the parish council|any council)`,
  phrase`the council has nothing to do with`,
  phrase`(?:nothing|not) official(?: about (?:this|it))?`,
  phrase`(?:not|no longer) (?:posting |writing |speaking |here )?(?:as|in my role as) (?:a|your|one of your)(?: parish| town| local)? councillors?`,
  phrase`no one has asked me to say`,
  phrase`(?:tonight|today) i'm only an? [a-z]{3,12}`,
];

/**
 * The words in which the author says that the draft is personal, or at least not the council's. `undefined`: none.
 * A role ('as your councillor') is not a capacity and does not count. Offsets in the folded text.
 */
export function capacityStatement(all: Hits): Span | undefined {
  return SAID.flatMap(all)[0];
}
