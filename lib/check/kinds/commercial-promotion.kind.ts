import { type About, byReading, type Kind } from '../kind.ts';

export const about: About = {
  looksFor: "Goods or services advertised or sold for gain, the author's own or a relative's or a friend's.",
  examples: {
    flag: [
      'Hay for sale £5 a bale, you collect',
      "My daughter's doing mobile dog grooming, £25 a pooch, message me to book her",
      'Non drop Christmas trees, 6ft £38, cash or card',
    ],
    pass: [
      'Whist drive Friday, £3 in, proceeds to the hospice',
      'Allotment rents are £22 a half plot',
      'Anyone know a good plumber? Mine wanted £200 an hour',
      'Free to a good home, one trampoline',
    ],
  },
};

/** Reading decides here, not form: rules that were written for it found nothing that the trained scorer does not. */
export const kind: Kind = {
  id: 'commercial-promotion',
  group: 'neutrality',
  calls: 'revise',
  detect: (_read, score) => byReading(score),
};
