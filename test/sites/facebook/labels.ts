import type { Language } from '../shared/options.ts';

/** The words of the site, in the languages that the stand-in speaks. Adapters may rest on them only as a last layer. */
const TABLE = {
  post: { en: 'Post', cy: 'Postio', pl: 'Opublikuj', ro: 'Postează', ur: 'پوسٹ کریں' },
  next: { en: 'Next', cy: 'Nesaf', pl: 'Dalej', ro: 'Înainte', ur: 'اگلا' },
  createPost: { en: 'Create post', cy: 'Creu postiad', pl: 'Utwórz post', ro: 'Creează o postare', ur: 'پوسٹ بنائیں' },
  mind: {
    en: "What's on your mind, Jo?",
    cy: 'Beth sydd ar dy feddwl, Jo?',
    pl: 'Co słychać, Jo?',
    ro: 'La ce te gândești, Jo?',
    ur: 'آپ کے ذہن میں کیا ہے، Jo؟',
  },
  write: {
    en: 'Write something...',
    cy: 'Ysgrifenna rywbeth...',
    pl: 'Napisz coś...',
    ro: 'Scrie ceva...',
    ur: 'کچھ لکھیں...',
  },
  comment: { en: 'Comment', cy: 'Sylw', pl: 'Komentarz', ro: 'Comentează', ur: 'تبصرہ کریں' },
  writeComment: {
    en: 'Write a comment…',
    cy: 'Ysgrifenna sylw…',
    pl: 'Napisz komentarz…',
    ro: 'Scrie un comentariu…',
    ur: 'تبصرہ لکھیں…',
  },
  reply: { en: 'Reply', cy: 'Ateb', pl: 'Odpowiedz', ro: 'Răspunde', ur: 'جواب دیں' },
  edit: { en: 'Edit', cy: 'Golygu', pl: 'Edytuj', ro: 'Editează', ur: 'ترمیم کریں' },
  cancel: { en: 'Cancel', cy: 'Canslo', pl: 'Anuluj', ro: 'Anulează', ur: 'منسوخ کریں' },
  message: { en: 'Message', cy: 'Neges', pl: 'Wiadomość', ro: 'Mesaj', ur: 'پیغام' },
  pressEnter: {
    en: 'Press Enter to send',
    cy: 'Pwysa Enter i anfon',
    pl: 'Naciśnij Enter, aby wysłać',
    ro: 'Apasă pe Enter pentru a trimite',
    ur: 'بھیجنے کے لیے Enter دبائیں',
  },
  sendLike: { en: 'Send a like', cy: 'Anfon hoffi', pl: 'Wyślij polubienie', ro: 'Trimite un like', ur: 'لائک بھیجیں' },
  like: { en: 'Like', cy: 'Hoffi', pl: 'Lubię to!', ro: 'Îmi place', ur: 'پسند' },
  share: { en: 'Share', cy: 'Rhannu', pl: 'Udostępnij', ro: 'Distribuie', ur: 'شیئر کریں' },
  shareNow: { en: 'Share now', cy: 'Rhannu nawr', pl: 'Udostępnij teraz', ro: 'Distribuie acum', ur: 'ابھی شیئر کریں' },
  shareOpener: {
    en: 'Send this to friends or post it on your profile.',
    cy: 'Anfon hwn at ffrindiau neu ei bostio ar dy broffil.',
    pl: 'Wyślij do znajomych lub opublikuj na swoim profilu.',
    ro: 'Trimite prietenilor sau postează pe profilul tău.',
    ur: 'دوستوں کو بھیجیں یا اپنے پروفائل پر پوسٹ کریں۔',
  },
  saySomething: {
    en: 'Say something about this…',
    cy: 'Dwed rywbeth am hyn…',
    pl: 'Powiedz coś o tym…',
    ro: 'Spune ceva despre asta…',
    ur: 'اس بارے میں کچھ کہیں…',
  },
  close: { en: 'Close', cy: 'Cau', pl: 'Zamknij', ro: 'Închide', ur: 'بند کریں' },
  audience: { en: 'Friends', cy: 'Ffrindiau', pl: 'Znajomi', ro: 'Prieteni', ur: 'دوست' },
  emoji: { en: 'Emoji', cy: 'Emoji', pl: 'Emoji', ro: 'Emoji', ur: 'ایموجی' },
  photo: { en: 'Photo/video', cy: 'Llun/fideo', pl: 'Zdjęcie/film', ro: 'Poză/clip video', ur: 'تصویر/ویڈیو' },
  publish: { en: 'Publish', cy: 'Cyhoeddi', pl: 'Opublikuj', ro: 'Publică', ur: 'شائع کریں' },
  discard: { en: 'Discard', cy: 'Gwaredu', pl: 'Odrzuć', ro: 'Renunță', ur: 'رد کریں' },
  shareToStory: {
    en: 'Share to story',
    cy: 'Rhannu i stori',
    pl: 'Udostępnij w relacji',
    ro: 'Distribuie în poveste',
    ur: 'اسٹوری پر شیئر کریں',
  },
  describeReel: {
    en: 'Describe your reel...',
    cy: 'Disgrifia dy ril...',
    pl: 'Opisz swoją rolkę...',
    ro: 'Descrie reelul...',
    ur: 'اپنی ریل کی وضاحت کریں...',
  },
  send: { en: 'Send', cy: 'Anfon', pl: 'Wyślij', ro: 'Trimite', ur: 'بھیجیں' },
  settings: {
    en: 'Post settings',
    cy: 'Gosodiadau postio',
    pl: 'Ustawienia posta',
    ro: 'Setările postării',
    ur: 'پوسٹ کی ترتیبات',
  },
  search: {
    en: 'Search Facebook',
    cy: 'Chwilio Facebook',
    pl: 'Szukaj na Facebooku',
    ro: 'Caută pe Facebook',
    ur: 'فیس بک پر تلاش کریں',
  },
} satisfies Record<string, Record<Language, string>>;

/** The words of one language. */
export function labelsIn(language: Language): Record<keyof typeof TABLE, string> {
  const entries = Object.entries(TABLE).map(([key, words]) => [key, words[language]]);
  return Object.fromEntries(entries) as Record<keyof typeof TABLE, string>;
}
