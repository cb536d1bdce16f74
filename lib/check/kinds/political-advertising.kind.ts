import { type About, byReading, type Kind } from '../kind.ts';

export const about: About = {
  looksFor: 'Campaigning for or against a party or a candidate, or asking for a vote in an election or a referendum.',
  examples: {
    flag: [
      'Vote Green on 7 May, for the swifts if nothing else',
      'Lend me your vote on Thursday',
      'Anyone but the Tories on Thursday please',
      'RE-ELECT RAY, my five pledges',
    ],
    pass: [
      'The election is on 7 May, remember photo ID',
      'Vote for the best scarecrow in the village competition',
      'The council voted 6-3 for the bench',
      'The green by the pond needs mowing tomorrow',
    ],
  },
};

/** Reading decides here, not form: rules that were written for it found nothing that the trained scorer does not. */
export const kind: Kind = {
  id: 'political-advertising',
  group: 'neutrality',
  calls: 'revise',
  detect: (_read, score) => byReading(score),
};
