import { COMMON } from '../shared/common-labels.ts';
import type { Language } from '../shared/options.ts';

/** The words of the site, in the languages that the stand-in speaks. Adapters may rest on them only as a last layer. */
export const LABELS = {
  ...COMMON,
  share: { en: 'Share', cy: 'Rhannu', pl: 'Udostępnij', ro: 'Distribuie', ur: 'شیئر کریں' },
  send: { en: 'Send', cy: 'Anfon', pl: 'Wyślij', ro: 'Trimite', ur: 'بھیجیں' },
  back: { en: 'Back', cy: 'Yn ôl', pl: 'Wstecz', ro: 'Înapoi', ur: 'واپس' },
  close: { en: 'Close', cy: 'Cau', pl: 'Zamknij', ro: 'Închide', ur: 'بند کریں' },
  comment: { en: 'Comment', cy: 'Sylw', pl: 'Komentarz', ro: 'Comentează', ur: 'تبصرہ' },
  create: {
    en: 'Create new post',
    cy: 'Creu postiad',
    pl: 'Utwórz nowy post',
    ro: 'Creează o postare',
    ur: 'نئی پوسٹ',
  },
  caption: {
    en: 'Write a caption...',
    cy: 'Ysgrifenna gapsiwn...',
    pl: 'Napisz podpis...',
    ro: 'Scrie o descriere...',
    ur: 'کیپشن لکھیں...',
  },
  advanced: {
    en: 'Advanced settings',
    cy: 'Gosodiadau uwch',
    pl: 'Ustawienia zaawansowane',
    ro: 'Setări avansate',
    ur: 'اعلیٰ ترتیبات',
  },
  message: { en: 'Message...', cy: 'Neges...', pl: 'Wiadomość...', ro: 'Mesaj...', ur: 'پیغام...' },
} satisfies Record<string, Record<Language, string>>;
