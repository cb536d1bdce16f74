import type { Span } from '../draft.ts';
import type { About, Kind } from '../kind.ts';
import { unmask } from '../read/masks.ts';
import type { ReadDraft } from '../read.ts';
import { meeting } from '../span.ts';
import { oneOf, phrase } from '../words/pattern.ts';
import { isSwearing } from '../words/profanity.ts';

/** Words that are swearing only in such company: 'he is a dick', 'dick move', 'f off', 'prick in the BMW'. */
const IN_COMPANY = [
  phrase`${oneOf("for f's sake", '(?:your|my|his) cock', 'dick move', '(?:absolute|such a|total|complete|right|you) dick', 'dick about', 'dicking (?:about|around)', 'cock up your', 'cocked it up', 'absolute cock', 'cock off', 'actual f', 'who tf', 'what tf', 'why tf', 'bell end(?! (?:farm|road|lane|house|cottage|rowley))', 'c u next tuesday', 'd1ck move', 'my a\\$\\$', 'tits (?:up|out)', '(?:get your|her) tits', 'sod off you miserable tw@', 'such a cock', 'knob(?= off)', 'absolute knob', 'f off', 'eff off', 'get stuffed you', 'tit about', 'right tit', 'suck my [a-z]+', 'f-off', 'effing and jeffing', 'go f yourself')}`,
];

/** 'A prick of conscience', 'the old slag heap': the words in a sense that nobody minds. */
const INNOCENT = phrase`${oneOf('prick(?:s|ed)? (?:of|your|her|his|my|the|up|out|with)', 'finger[- ]prick', 'pin ?prick', 'wagon and pricks', '(?:steel|furnace) slag', 'slag (?:heaps?|tips?|banks?|for)', 'slag(?:s|ged|ging)? off', '(?:dog (?:or|and)|brindle|brood|breeding|whelping|lurcher|spaniel|labrador|collie|terrier) bitch(?:es)?', 'bastard (?:file|toadflax|service)')}`;

function swearing(read: ReadDraft): Span[] {
  const innocent = read.all(INNOCENT);
  return unmask(read.text)
    .filter(({ word, masked }) => masked || isSwearing(word))
    .filter(({ start, end }) => !innocent.some((phrase) => phrase.start <= start && phrase.end >= end));
}

export const about: About = {
  looksFor: 'Swearing, obscenity or sexual language, spelled out or thinly masked.',
  examples: {
    flag: [
      'What a sh1tshow that was',
      'For f*ck’s sake, the cones are back',
      'f u c k this weather',
      'WTF is that on the green',
      'Total b0ll0cks',
      'ѕhit, wrong group',
      'dick move, parking there',
    ],
    pass: [
      'Train to Scunthorpe, then Penistone, and a cockerel at six in the morning',
      'Bloody hell, what a day. Damn boiler, crap tyres, sod it',
      'Dick Dawson won the marrow cup again',
      'P.S. The marrow was mine',
      'Pricked my finger on the roses',
      '*Ducks* are back on the pond, 5 of them',
      'Whoever shouted "f*** off home" at the new family should hang their head',
    ],
  },
};

/** Somebody else's swearing, quoted in order to condemn it. */
function isReported(read: ReadDraft, span: Span): boolean {
  return read.isQuoted(span) && meeting(read.condemning(), span).length > 0;
}

/** Form decides here: where the scorer alone sees swearing, it has mostly met a cock inn or great tits. */
export const kind: Kind = {
  id: 'profanity',
  group: 'civility',
  calls: 'revise',
  detect: (read) =>
    [...swearing(read), ...read.own(IN_COMPANY)].filter((span) => !isReported(read, span)).map(read.toDraft),
};
