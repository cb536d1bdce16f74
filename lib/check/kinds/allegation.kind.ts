import { type About, byReading, type Kind } from '../kind.ts';

export const about: About = {
  looksFor:
    'A crime, dishonesty, corruption or a breach of the law, the code or council policy, stated or insinuated of somebody whom local readers could tell.',
  examples: {
    flag: [
      'The treasurer has been fiddling the raffle money for years',
      'Cllr Dunmore broke the code, simple as that',
      'Ask the developer what was in the envelope',
      'It was Shane Bulmer keyed my van',
      "The planning officer's brother got the contract, funny that",
    ],
    pass: [
      'Fly-tipping is a crime, please report it to the county.',
      'The firm was fined £2,400 by magistrates, it is in the press release.',
      'Thieves broke into the allotment sheds again, lock your doors',
      'A gull stole my chips and took the money',
      'I think the committee was wrong about the bench',
    ],
  },
};

/** Reading decides here, not form: rules that were written for it found nothing that the trained scorer does not. */
export const kind: Kind = {
  id: 'allegation',
  group: 'truth',
  calls: 'revise',
  detect: (_read, score) => byReading(score),
};
