import { type About, combine, type Kind } from '../kind.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';

const TOOK = oneOf(
  'copied(?: and pasted)?',
  'copy ?(?:and|&|n) ?pasted?',
  'lifted',
  'nicked',
  'pinched',
  'stolen',
  'stole',
  'nabbed',
  'swiped',
  'ripped',
  'taken straight',
  'pasted(?: it)?(?: in)?',
  'reproduced',
  'scanned(?: in)?',
  'photocopied',
  'screen ?(?:shot(?:ted)?|grabbed)',
  'grabbed',
  'downloaded',
  'typed (?:it |out |up |in ){1,3}',
  'typed in',
  'written out',
  'snapped',
  'run off',
  'saved (?:it|this)',
  'borrowed',
  'cribbed',
);
const WORK = oneOf(
  'photos?',
  'pics?',
  'pictures?',
  'images?',
  'posters?',
  'leaflets?',
  'articles?',
  'page',
  'pages',
  'column',
  'story',
  'piece',
  'poem',
  'lyrics',
  'song',
  'recipes?',
  'cartoon',
  'map',
  'video',
  'clip',
  'drawing',
  'design',
  'logo',
  'text',
  'wording',
  'words',
  'leader',
  'editorial',
  'newsletter',
  'book',
  'chapters?',
  'verses?',
  'questions',
  'anthem',
  'crossword',
);
const FROM = oneOf('off', 'from', 'out of', 'off of', 'word for word', 'straight from');
const PLACE = oneOf(
  'google(?: images)?',
  'the (?:web|internet|net)',
  'pinterest',
  'reddit',
  'tiktok',
  'instagram',
  'facebook',
  'flickr',
  'a website',
  "(?:the|a|an|my|this|that|yesterday's|today's|somebody's|someone's|strangers?|some|one of those|last week's|this morning's|saturday's)(?: [a-z'-]+){0,4} ?(?:group|page|site|website|paper|magazine|mag|book|booklet|listing|story|feed|post|leaflet|courier|echo|times|guardian|telegraph|mercury|gazette|newsletter|sheet|gallery|substack|blog|journal)",
);

const SAID = [
  phrase`${TOOK} (?:this |it |them |that |the |all |these |in |up |out |out for you |on my phone |unaltered ){0,3}(?:${gap(5)})?(?:${WORK} )?(?:${gap(3)})?${FROM} ${gap(1)}?${PLACE}`,
  phrase`${TOOK} (?:this|it|the|all|that|these|a)? ?(?:whole |entire |full |complete )?(?:year's worth of |${gap(3)})?${WORK} (?:${gap(3)})?(?:${FROM}|from|on my phone|in full|in case)`,
  phrase`${WORK}(?:'s| is| are| was| were)?(?: all)? ?${gap(3)}(?:copied|lifted|nicked|pinched|stolen|taken|ripped|downloaded|grabbed|pasted|i've downloaded) ?${gap(3)}(?:from|off|straight|down|up|without)`,
  phrase`(?:cropped|painted out|took|taken|ignore|trimmed|removed|swapped|cut|edited out|got rid of) (?:off |out )?(?:the |their |his |her |its )?(?:photographer'?s? |[a-z]+ )?(?:watermark|logo|credit|name|proof|crest|signature|copyright)`,
  phrase`ignore the (?:proof|watermark|sample|shutterstock)`,
  phrase`(?:no idea|not the foggiest|don't know|dont know|cant find|can't find|couldn't find|no clue|unknown) (?:who|whose|the|which) ?${gap(3)}(?:took|made|wrote|drew|painted|artist|photographer|author|credit|it is)`,
  phrase`(?:artist|photographer|author|source) unknown|didn't note the author|no name on it|not my (?:pic|photo|picture|image|drawing|words)(?: lol| but)?`,
  phrase`(?:haven't|havent|didn't|did not|don't|without) (?:ask(?:ed|ing)?|credit(?:ed|ing)?|got|hold|tag(?:ging)?) ${gap(1)}?(?:them|him|her|permission|a licen[cs]e|the (?:author|artist|photographer|owner)|so much as|so sue|a by-your-leave)`,
  phrase`(?:won't|not going to|wont) (?:tag|credit|name) (?:him|her|them|the)`,
  phrase`(?:because of the paywall|cos of their paywall|they've a paywall|behind a paywall|pay to read|wants you to pay|save your money|without paying|charges? (?:£\d+ )?for it|subscribers only|paid-for|pay-per|members'? only page|we actually paid for)`,
  phrase`(?:here's|here is|heres|below is|this is) (?:the |all of it|it all|it )?(?:whole |full |entire |lot|complete )?(?:${WORK} )?(?:in full|word for word|verbatim|copied and pasted|the lot|every word|exactly as printed|straight out)`,
  phrase`(?:word for word|verbatim|every syllable of it|every last word|exactly as printed|top to toe|all \d+ words|all five verses) ?${gap(2)}(?:off|from|out|below|of the)`,
  phrase`(?:they|he|she|author|owner|artist) (?:don't|doesn't|do not|does not) know (?:i've|we've|yet|it's here)|he'll never know|asks? (?:subscribers |people )?not to (?:repost|share|copy)|please do not (?:circulate|reproduce|copy)|all rights reserved`,
  phrase`(?:copy|cut) (?:&|and) paste like|screen ?shott?(?:ed)? (?:what|from|this|it|off)|stolen from a friend|im having it|i'm having it|photocopy out of|tore the page out|floated past on|found (?:this|it) on (?:google|pinterest|the internet|facebook|the web)`,
];

const CREDITED = phrase`${oneOf('with (?:permission|thanks|his permission|her permission|their permission|credit|kind permission|their blessing)', 'by permission', 'credit to', 'credit:', 'photo by', 'picture by', 'photo:', 'pic by', 'courtesy of', 'thanks to (?:the )?[a-z]+ for (?:letting|the|this)', 'said (?:i|we) could', 'gave (?:me|us) permission', 'my own', 'i took', 'took it myself', 'our own photo', 'taken by my', 'shared with', 'asked first', "with the (?:author|artist|photographer|editor)'s", 'public domain', 'creative commons', 'link below', 'read it (?:here|at)', 'agreed', 'licen[cs]ed', 'who asked me to share', 'for permission', 'permission from', 'happy for (?:me|us)')}`;
const NOT_WORKS = phrase`(?:nicked (?:my|the|our|his|her|nan's) (?:bike|van|gnome|car|tools|bin|defib|wallet)|stole (?:my|the) (?:bike|van|car|show|catalytic)|lifted (?:the|it) (?:up|onto|into|out|down|paving)|grabbed (?:a|my|the) (?:coffee|bite|coat|seat|brush|spade|chips|quick)|minutes are typed|scanned at the (?:till|hospital))`;

export const about: About = {
  looksFor:
    "Somebody else's text, photo, poster or article, reproduced without credit or permission, or a whole article typed out.",
  examples: {
    flag: [
      "Lifted this page out of the Courier because they've a paywall",
      'Found this on Google images, no idea who took it',
      'Cropped the watermark off, looks better',
      'Here is the whole article copied and pasted',
    ],
    pass: [
      'Photo by Jean Marsh, shared with her permission',
      'Great piece in the Courier, link below',
      'They nicked my bike off the drive',
      'I took this picture this morning by the pond',
    ],
  },
};

export const kind: Kind = {
  id: 'copied-content',
  group: 'truth',
  calls: 'revise',
  detect(read, score) {
    const rules = read.own(SAID).filter((span) => {
      const sentence = read.sentenceOf(span);
      return !read.says(sentence, CREDITED) && !read.says(sentence, NOT_WORKS);
    });
    return combine(
      rules.map((span) => read.toDraft(read.sentenceOf(span))),
      score,
    );
  },
};
