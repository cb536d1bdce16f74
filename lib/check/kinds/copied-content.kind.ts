import { type About, combine, type Kind } from '../kind.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';

const TOOK = oneOf(
  '(?:cop(?:ied|y)|cut) ?(?:(?:and|&|n) ?pasted?)?',
  'lifted',
  'nicked',
  'pinched',
  'stolen',
  'stole',
  'swiped',
  'ripped',
  'taken',
  'pasted',
  'scanned',
  'screen ?(?:shot(?:ted)?|grabbed)(?! your)',
  'grabbed',
  'downloaded',
  'typed',
  'borrowed',
);
const PLACE = oneOf(
  'google(?: images)?',
  'the (?:web|internet|net)',
  'pinterest',
  'reddit',
  'tiktok',
  'instagram',
  'facebook',
  "(?:the|a|an|my|this|that|some|one of those|[a-z]{2,16}'s) (?:[a-z'-]{1,20} ){0,4}(?:group|page|site|website|paper|magazine|mag|book|feed|post|leaflet|courier|echo|times|guardian|telegraph|mercury|gazette|newsletter|gallery|blog|journal|instagram)",
);
const MADE = '(?:took|made|wrote|drew|painted)';

const SAID = [
  phrase`${TOOK} ${gap(7)}(?:off|from|out of|straight from) ${gap(1)}?${PLACE}`,
  phrase`(?:cropped|painted out|took|taken|ignore|trimmed|removed|cut|edited out|got rid of) (?:off |out )?(?:the |their |his |her |its )?(?:[a-z'-]+ )?(?:watermark|logo|credit|name|signature|copyright)`,
  phrase`(?:no idea|don'?t know|no clue|not the foggiest) who(?:'s)? ${gap(3)}${MADE}|(?:artist|photographer|author|source) unknown|not my (?:pic|photo|picture|image|drawing|words)`,
];

const CREDITED = phrase`${oneOf('with (?:his |her |their |kind )?(?:permission|thanks|credit|blessing)', 'credit:? to', '(?:photo|picture|pic)(?: by|:)', 'courtesy of', 'thanks to', 'said (?:i|we) could', '(?:gave|give|asked|for) (?:me |us )?permission', 'my own', 'i took', 'took it myself', 'shared with', 'creative commons', 'link below', 'licen[cs]ed', 'happy for (?:me|us)')}`;
const NOT_WORKS = phrase`(?:my|his|her|nan's) (?:bike|van|gnome|car|tools|bin|wallet)`;

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
