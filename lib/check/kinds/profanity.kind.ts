import type { Span } from '../draft.ts';
import { type About, combine, type Kind } from '../kind.ts';
import { unmask } from '../read/masks.ts';
import type { ReadDraft } from '../read.ts';
import { oneOf, phrase } from '../words/pattern.ts';
import { SWEARING } from '../words/profanity.ts';

/** Words that are swearing only in such company: 'he is a dick', 'dick move', 'f off', 'prick in the BMW'. */
const IN_COMPANY = [
  phrase`${oneOf('dick move', 'absolute dick', 'such a dick', 'total dick', 'complete dick', 'right dick', 'you dick', 'dick about', 'dicking (?:about|around)', 'cock up your', 'cocked it up', 'absolute cock', 'cock off', 'actual f', 'who tf', 'what tf', 'why tf', 'bell end', 'c u next tuesday', 'd1ck move', 'my a\\$\\$', 'tits up', 'her tits', 'get your tits', 'sod off you miserable tw@', 'such a cock', 'knob(?= off)', 'absolute knob', 'f off', 'eff off', 'get stuffed you', 'tit about', 'right tit', 'suck my [a-z]+', 'f-off', 'effing and jeffing', 'go f yourself')}`,
];

/** 'A prick of conscience', 'pricks her finger', 'pissed it down'? Only the first two are about needles. */
const NEEDLE = phrase`${oneOf('prick(?:s|ed)? (?:of|your|her|his|my|the|up|out|with)', 'finger[- ]prick', 'pin ?prick', 'wagon and pricks')}`;

function swearing(read: ReadDraft): Span[] {
  const needles = read.all(NEEDLE);
  return unmask(read.text)
    .filter(({ word }) => SWEARING.test(word))
    .filter(({ start, end }) => !needles.some((needle) => needle.start <= start && needle.end >= end));
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
      'Pricked my finger on the roses',
      '*Ducks* are back on the pond, 5 of them',
    ],
  },
};

export const kind: Kind = {
  id: 'profanity',
  group: 'civility',
  calls: 'revise',
  detect: (read, score) => combine([...swearing(read), ...read.own(IN_COMPANY)].map(read.toDraft), score),
};
