import { type About, byReading, type Kind } from '../kind.ts';

export const about: About = {
  looksFor:
    "On the council's own page: pressing the public to a view, promoting a councillor's image, plan or decision, or making an issue personal.",
  examples: {
    flag: [
      { text: 'We urge every one of you to back our bold plan for the field.', account: 'council-page' },
      { text: 'Say NO to the gravel pit, object by noon!', account: 'council-page' },
      { text: 'Hats off to Cllr Lonsdale, the only one with backbone.', account: 'council-page' },
    ],
    pass: [
      'We urge every one of you to back our bold plan for the field.',
      {
        text: 'The consultation on the gravel pit closes on Friday. Comments can be sent to the county.',
        account: 'council-page',
      },
      { text: 'Thank you to the volunteers who cleared the ditch.', account: 'council-page' },
    ],
  },
};

/** Reading decides here, not form: rules that were written for it found nothing that the trained scorer does not. */
export const kind: Kind = {
  id: 'persuasion',
  group: 'neutrality',
  calls: 'revise',
  detect: ({ account }, score) => (account === 'council-page' ? byReading(score) : []),
};
