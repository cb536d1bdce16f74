import { COMMON } from '../shared/common-labels.ts';
import type { Language } from '../shared/options.ts';

/** The words of the site, in the languages that the stand-in speaks. Adapters may rest on them only as a last layer. */
export const LABELS = {
  ...COMMON,
  quote: { en: 'Quote', cy: 'Dyfynnu', pl: 'Cytuj', ro: 'Citează', ur: 'اقتباس' },
  repost: { en: 'Repost', cy: 'Ailbostio', pl: 'Podaj dalej', ro: 'Repostează', ur: 'ری پوسٹ' },
  create: { en: 'New thread', cy: 'Edefyn newydd', pl: 'Nowy wątek', ro: 'Fir nou', ur: 'نیا تھریڈ' },
  whatsNew: { en: "What's new?", cy: 'Beth sy’n newydd?', pl: 'Co nowego?', ro: 'Ce e nou?', ur: 'نیا کیا ہے؟' },
  addToThread: {
    en: 'Add to thread',
    cy: 'Ychwanegu at yr edefyn',
    pl: 'Dodaj do wątku',
    ro: 'Adaugă la fir',
    ur: 'تھریڈ میں شامل کریں',
  },
  anyone: {
    en: 'Anyone can reply',
    cy: 'Gall unrhyw un ateb',
    pl: 'Każdy może odpowiedzieć',
    ro: 'Oricine poate răspunde',
    ur: 'کوئی بھی جواب دے سکتا ہے',
  },
  media: { en: 'Attach media', cy: 'Atodi', pl: 'Załącz', ro: 'Atașează', ur: 'منسلک کریں' },
  expand: {
    en: 'Expand composer',
    cy: 'Ehangu',
    pl: 'Rozwiń edytor',
    ro: 'Extinde editorul',
    ur: 'ایڈیٹر پھیلائیں',
  },
} satisfies Record<string, Record<Language, string>>;
