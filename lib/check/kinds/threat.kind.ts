import { type About, byReading, type Kind } from '../kind.ts';

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
  detect: (_read, score) => byReading(score),
};
