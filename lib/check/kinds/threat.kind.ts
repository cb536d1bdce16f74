import { type About, combine, type Kind } from '../kind.ts';
import { gap, oneOf, phrase } from '../words/pattern.ts';

const WHO = oneOf(
  'you',
  'him',
  'her',
  'them',
  "'?em",
  'those (?:lads|people|kids|two|idiots)',
  'that (?:man|bloke|woman|lot)',
  'the lot of (?:you|them)',
  '(?:your|his|her|their) [a-z]+',
);
const HARM = oneOf(
  'kill',
  'hurt',
  'smash',
  'batter',
  'stab',
  'shoot',
  'strangle',
  'slap',
  'punch',
  'thump',
  'hit',
  'beat',
  'burn',
  'break',
  'slash',
  'knock',
  'drown',
  'run over',
  'bury',
  'hang',
  'throttle',
  'smack',
  'kick',
  'wreck',
  'torch',
  'poison',
  'wring',
  'crush',
);
const THINGS = oneOf(
  'tyres?',
  'windows?',
  'van',
  'house',
  'face',
  'teeth',
  'legs?',
  'neck',
  'shed',
  'kneecaps?',
  'jaw',
  'throat',
  'through',
);

const MEANT = [
  phrase`(?:i'll|i will|ill|i'd love to|i want to|we'll|we will|i'm gonna|(?:i'm |im |we're )?(?:gonna|going to)|some(?:body|one) (?:will|should|ought to|needs to|wants to)) ${gap(3)}${HARM} (?:${WHO}|${gap(2)}${THINGS})`,
  phrase`(?:i|we) know (?:exactly )?where (?:you|u|he|she|they) (?:all )?(?:live|drink|park|work|sleep|walk)s?`,
  phrase`(?:you|he|she|they)(?:'ll| will|ll) (?:be sorry|regret (?:it|this|that)|pay for (?:this|that|it)|get what's coming)`,
  phrase`(?:be a (?:real )?(?:shame|pity)) if ${gap(4)}(?:happened|caught fire|got|were to|went|fell)`,
  phrase`(?:deserves?|needs?|wants?) (?:a |to be )?(?:good |bloody |right )?(?:horsewhipping|kicking|beating|slap|hiding|shooting|shot|hanging|lynching|stringing up|drowning|flogging|thumping|punch|bullet|taking out)`,
  phrase`hope (?:that )?(?:you|he|she|they|u) ${gap(3)}(?:dies?|rots?|burns?|suffers?|gets? (?:cancer|hit|run over)|crash(?:es)?|chokes?|drowns?)`,
  phrase`(?:your|his|her|their) (?:van|car|tyres?|windows?|house|shed) (?:is |will be |'ll be )?next|last warning|say that to my face|and i'll put ${gap(4)}through|with (?:a|the) shotgun`,
  phrase`drop dead|kill yourself|kys|(?:burn|rot) in hell|make (?:his|her|their|your) li(?:f|v)es? (?:a misery|hell)`,
];

const REPORTED = phrase`${oneOf('threat(?:s|ened)?', 'police', 'was (?:told|sent)', '(?:someone|who) (?:wrote|posted|sent|said)', '(?:un|not )acceptable', 'messages?', '(?:wrote to|told) me', 'abuse', 'court', 'jailed')}`;
const IDIOM = phrase`${oneOf('hit the (?:road|nail|town|pub|shops)', 'break a leg', 'weeds?', 'slugs?', 'moles?', 'wasps?', 'nettles', 'penalt(?:y|ies)', 'goals?', 'game', 'match', 'quiz', 'fined', 'prosecuted')}`;

export const about: About = {
  looksFor: 'A threat, intimidation, a call for harm, harassment or damage, or a wish for it.',
  examples: {
    flag: [
      'I know where you park, last warning.',
      "Come past here again and I'll smash your windows",
      'He wants horsewhipping and I have still got the whip',
      'Hope he crashes into his own fence',
      'Make her life a misery, everyone',
    ],
    pass: [
      'I could murder a curry',
      'Kill the lights when you leave, this deadline is killing me',
      'Offenders may be fined up to £2,500',
      'Someone wrote to me "I know where you live". I have told the police.',
      'We will smash it at the quiz on Saturday',
    ],
  },
};

export const kind: Kind = {
  id: 'threat',
  group: 'civility',
  calls: 'revise',
  detect(read, score) {
    const rules = read.own(MEANT).filter((span) => {
      const sentence = read.sentenceOf(span);
      return !read.says(sentence, REPORTED) && !read.says(sentence, IDIOM);
    });
    return combine(
      rules.map((span) => read.toDraft(span)),
      score,
    );
  },
};
