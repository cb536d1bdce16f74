import { stemmer } from 'stemmer';

/** Words that say nothing of what is looked for: 'can I post a photo of ...' is about the photo. */
const EMPTY = new Set(
  (
    'a about all am an and any are as at be been but by can could did do does for from get got had has have he her him his how i ' +
    'if in into is it its just me may might my no not of off on one or our out own put she should so somebody someone something ' +
    'that the their them then there they this to up us was we were what when where whether which who why will with would you your'
  ).split(' '),
);

const stems = new Map<string, string>();

/** The words of a text in the form in which they are compared: lower case, no accents, stemmed, empty words dropped. */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => termOf(word) ?? []);
}

/** One word as compared, `null` where it says nothing. */
export function termOf(word: string): string | null {
  if (EMPTY.has(word)) return null;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stemmed = word.length > 3 && !/\d/.test(word) ? stemmer(word) : word;
  // The same few hundred words come again and again: remembered, an index is made in half the time.
  if (stems.size < MOST_STEMS) stems.set(word, stemmed);
  return stemmed;
}

const MOST_STEMS = 5000;

/** Cuts a text into plain words. A reference stays whole: '6.10' is one word, and so is '7(h)', as '7h'. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’](?=\p{L})/gu, '')
    .replace(/(\d)\s?\(([a-z])\)/g, '$1$2');
  return plain.match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? [];
}
