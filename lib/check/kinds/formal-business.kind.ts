import { type About, byReading, type Kind } from '../kind.ts';

export const about: About = {
  looksFor:
    'Formal contact that is taken, promised or invited over social media as if that registered it with the council, or council business that is settled in a chat.',
  examples: {
    flag: [
      "No need to write in, I'll take this as your formal objection.",
      { text: 'Your FOI request is accepted as tweeted.', site: 'x', surface: 'reply', account: 'councillor' },
      'Leave your name below and each one counts as a signature.',
      {
        text: 'If nobody objects by nine I’m taking that as agreed.',
        site: 'whatsapp',
        surface: 'message',
        account: 'councillor',
      },
      'Consider your complaint logged.',
    ],
    pass: [
      "I can't take a complaint here: the clerk can, write to her.",
      "Comments on here don't count as objections, use the district's portal.",
      'I accept your apology, Dave.',
      { text: 'Thumbs up if you can make the site visit on Saturday.', site: 'whatsapp', surface: 'message' },
    ],
  },
};

/** Reading decides here, not form: rules that were written for it found nothing that the trained scorer does not. */
export const kind: Kind = {
  id: 'formal-business',
  group: 'identity',
  calls: 'route-to-clerk',
  detect: (_read, score) => byReading(score),
};
