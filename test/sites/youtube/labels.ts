import { COMMON } from '../shared/common-labels.ts';
import type { Language } from '../shared/options.ts';

/** The words of the site, in the languages that the stand-in speaks. Adapters may rest on them only as a last layer. */
export const LABELS = {
  ...COMMON,
  comment: { en: 'Comment', cy: 'Sylw', pl: 'Skomentuj', ro: 'Comentează', ur: 'تبصرہ کریں' },
  save: { en: 'Save', cy: 'Cadw', pl: 'Zapisz', ro: 'Salvează', ur: 'محفوظ کریں' },
  edit: { en: 'Edit', cy: 'Golygu', pl: 'Edytuj', ro: 'Editează', ur: 'ترمیم کریں' },
  addReply: {
    en: 'Add a reply…',
    cy: 'Ychwanegu ateb…',
    pl: 'Dodaj odpowiedź…',
    ro: 'Adaugă un răspuns…',
    ur: 'جواب شامل کریں…',
  },
  writePost: {
    en: 'Write about your parish…',
    cy: 'Ysgrifenna am dy blwyf…',
    pl: 'Napisz o swojej gminie…',
    ro: 'Scrie despre comuna ta…',
    ur: 'اپنے علاقے کے بارے میں لکھیں…',
  },
  poll: { en: 'Poll', cy: 'Pôl', pl: 'Ankieta', ro: 'Sondaj', ur: 'پول' },
} satisfies Record<string, Record<Language, string>>;
