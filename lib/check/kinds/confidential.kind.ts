import { type About, byReading, type Kind } from '../kind.ts';

export const about: About = {
  looksFor:
    'What was not public: closed items, legal advice, tenders, staffing matters, unpublished drafts or e-mails between members and staff, told or offered.',
  examples: {
    flag: [
      'Deputy clerk’s on a final written warning.',
      'After the closed bit: the lowest quote for the toilets was 31 grand.',
      'Counsel’s opinion is that we would lose.',
      'It was agreed in closed session and never made the minutes, seven grand.',
    ],
    pass: [
      'That item is confidential, so I can’t discuss it.',
      'The public minutes are on the noticeboard.',
      'Item 9 will be considered in closed session.',
      'Nan’s cake recipe is confidential, family only!',
    ],
  },
};

/** Reading decides here, not form: rules that were written for it found nothing that the trained scorer does not. */
export const kind: Kind = {
  id: 'confidential',
  group: 'information',
  calls: 'route-to-clerk',
  detect: (_read, score) => byReading(score),
};
