import type { Language } from '../shared/options.ts';

/** The words of the site, in the languages that the stand-in speaks. Adapters may rest on them only as a last layer. */
const TABLE = {
  post: { en: 'Post', cy: 'Postio', pl: 'Opublikuj wpis', ro: 'Postează', ur: 'پوسٹ کریں' },
  postAll: { en: 'Post all', cy: 'Postio popeth', pl: 'Opublikuj wszystko', ro: 'Postează tot', ur: 'سب پوسٹ کریں' },
  postText: { en: 'Post text', cy: 'Testun y postiad', pl: 'Tekst wpisu', ro: 'Text postare', ur: 'پوسٹ کا متن' },
  reply: { en: 'Reply', cy: 'Ateb', pl: 'Odpowiedz', ro: 'Răspunde', ur: 'جواب دیں' },
  update: { en: 'Update', cy: 'Diweddaru', pl: 'Zaktualizuj', ro: 'Actualizează', ur: 'اپ ڈیٹ کریں' },
  happening: {
    en: "What's happening?",
    cy: "Beth sy'n digwydd?",
    pl: 'Co się dzieje?',
    ro: 'Ce se întâmplă?',
    ur: 'کیا ہو رہا ہے؟',
  },
  postReply: {
    en: 'Post your reply',
    cy: 'Postia dy ateb',
    pl: 'Opublikuj odpowiedź',
    ro: 'Postează răspunsul',
    ur: 'اپنا جواب پوسٹ کریں',
  },
  repost: { en: 'Repost', cy: 'Ail-bostio', pl: 'Podaj dalej', ro: 'Repostează', ur: 'ری پوسٹ' },
  undoRepost: {
    en: 'Undo repost',
    cy: 'Dadwneud ail-bostio',
    pl: 'Cofnij podanie dalej',
    ro: 'Anulează repostarea',
    ur: 'ری پوسٹ واپس لیں',
  },
  quote: { en: 'Quote', cy: 'Dyfynnu', pl: 'Cytuj', ro: 'Citează', ur: 'حوالہ' },
  message: { en: 'Message', cy: 'Neges', pl: 'Wiadomość', ro: 'Mesaj', ur: 'پیغام' },
  send: { en: 'Send', cy: 'Anfon', pl: 'Wyślij', ro: 'Trimite', ur: 'بھیجیں' },
  voice: { en: 'Voice message', cy: 'Neges lais', pl: 'Wiadomość głosowa', ro: 'Mesaj vocal', ur: 'صوتی پیغام' },
  add: { en: 'Add post', cy: 'Ychwanegu postiad', pl: 'Dodaj wpis', ro: 'Adaugă postare', ur: 'پوسٹ شامل کریں' },
  close: { en: 'Close', cy: 'Cau', pl: 'Zamknij', ro: 'Închide', ur: 'بند کریں' },
  sent: {
    en: 'Your post was sent.',
    cy: 'Anfonwyd dy bostiad.',
    pl: 'Twój wpis został wysłany.',
    ro: 'Postarea ta a fost trimisă.',
    ur: 'آپ کی پوسٹ بھیج دی گئی۔',
  },
  discard: { en: 'Discard', cy: 'Gwaredu', pl: 'Odrzuć', ro: 'Renunță', ur: 'مسترد کریں' },
  like: { en: 'Like', cy: 'Hoffi', pl: 'Polub', ro: 'Apreciază', ur: 'پسند' },
  shareByDm: {
    en: 'Send via Direct Message',
    cy: 'Anfon drwy neges uniongyrchol',
    pl: 'Wyślij w wiadomości',
    ro: 'Trimite prin mesaj direct',
    ur: 'براہ راست پیغام سے بھیجیں',
  },
  share: {
    en: 'Share post',
    cy: "Rhannu'r postiad",
    pl: 'Udostępnij wpis',
    ro: 'Distribuie postarea',
    ur: 'پوسٹ شیئر کریں',
  },
  addComment: {
    en: 'Add a comment',
    cy: 'Ychwanegu sylw',
    pl: 'Dodaj komentarz',
    ro: 'Adaugă un comentariu',
    ur: 'تبصرہ شامل کریں',
  },
  edit: {
    en: 'Edit post',
    cy: "Golygu'r postiad",
    pl: 'Edytuj wpis',
    ro: 'Editează postarea',
    ur: 'پوسٹ میں ترمیم کریں',
  },
  search: { en: 'Search', cy: 'Chwilio', pl: 'Szukaj', ro: 'Caută', ur: 'تلاش' },
} satisfies Record<string, Record<Language, string>>;

/** The words of one language. */
export function labelsIn(language: Language): Record<keyof typeof TABLE, string> {
  const entries = Object.entries(TABLE).map(([key, words]) => [key, words[language]]);
  return Object.fromEntries(entries) as Record<keyof typeof TABLE, string>;
}
