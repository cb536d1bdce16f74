import type { Language } from '../shared/options.ts';

/** The words of the site, in the languages that the stand-in speaks. Adapters may rest on them only as a last layer. */
const TABLE = {
  send: { en: 'Send', cy: 'Anfon', pl: 'Wyślij', ro: 'Trimite', ur: 'بھیجیں' },
  voice: { en: 'Voice message', cy: 'Neges lais', pl: 'Wiadomość głosowa', ro: 'Mesaj vocal', ur: 'صوتی پیغام' },
  type: { en: 'Type a message', cy: 'Teipio neges', pl: 'Wpisz wiadomość', ro: 'Scrie un mesaj', ur: 'پیغام لکھیں' },
  caption: {
    en: 'Add a caption',
    cy: 'Ychwanegu capsiwn',
    pl: 'Dodaj podpis',
    ro: 'Adaugă o descriere',
    ur: 'عنوان شامل کریں',
  },
  status: { en: 'Type a status', cy: 'Teipio statws', pl: 'Wpisz status', ro: 'Scrie un status', ur: 'سٹیٹس لکھیں' },
  search: {
    en: 'Search or start a new chat',
    cy: 'Chwilio neu ddechrau sgwrs',
    pl: 'Szukaj lub rozpocznij czat',
    ro: 'Caută sau începe o conversație',
    ur: 'تلاش کریں یا نئی چیٹ شروع کریں',
  },
  comments: { en: 'Comments', cy: 'Sylwadau', pl: 'Komentarze', ro: 'Comentarii', ur: 'تبصرے' },
  reply: { en: 'Reply', cy: 'Ateb', pl: 'Odpowiedz', ro: 'Răspunde', ur: 'جواب دیں' },
  forward: { en: 'Forward', cy: 'Anfon ymlaen', pl: 'Przekaż', ro: 'Redirecționează', ur: 'آگے بھیجیں' },
  edit: { en: 'Edit', cy: 'Golygu', pl: 'Edytuj', ro: 'Editează', ur: 'ترمیم کریں' },
  attach: { en: 'Attach', cy: 'Atodi', pl: 'Załącz', ro: 'Atașează', ur: 'منسلک کریں' },
  close: { en: 'Close', cy: 'Cau', pl: 'Zamknij', ro: 'Închide', ur: 'بند کریں' },
  emoji: {
    en: 'Emojis, GIFs, Stickers',
    cy: 'Emojis, GIFs, Sticeri',
    pl: 'Emotikony, GIF-y, naklejki',
    ro: 'Emoji, GIF-uri, stickere',
    ur: 'ایموجیز، GIFs، اسٹیکرز',
  },
} satisfies Record<string, Record<Language, string>>;

/** The words of one language. */
export function labelsIn(language: Language): Record<keyof typeof TABLE, string> {
  const entries = Object.entries(TABLE).map(([key, words]) => [key, words[language]]);
  return Object.fromEntries(entries) as Record<keyof typeof TABLE, string>;
}
