import type { Language } from './options.ts';

/** Words that several sites share, in the languages that the stand-ins speak. */
export const COMMON = {
  post: { en: 'Post', cy: 'Postio', pl: 'Opublikuj', ro: 'Postează', ur: 'پوسٹ کریں' },
  reply: { en: 'Reply', cy: 'Ateb', pl: 'Odpowiedz', ro: 'Răspunde', ur: 'جواب دیں' },
  cancel: { en: 'Cancel', cy: 'Canslo', pl: 'Anuluj', ro: 'Anulează', ur: 'منسوخ کریں' },
  like: { en: 'Like', cy: 'Hoffi', pl: 'Lubię to!', ro: 'Îmi place', ur: 'پسند' },
  emoji: { en: 'Emoji', cy: 'Emoji', pl: 'Emoji', ro: 'Emoji', ur: 'ایموجی' },
  search: { en: 'Search', cy: 'Chwilio', pl: 'Szukaj', ro: 'Caută', ur: 'تلاش کریں' },
  addComment: {
    en: 'Add a comment…',
    cy: 'Ychwanegu sylw…',
    pl: 'Dodaj komentarz…',
    ro: 'Adaugă un comentariu…',
    ur: 'تبصرہ شامل کریں…',
  },
} satisfies Record<string, Record<Language, string>>;
