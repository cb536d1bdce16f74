import { listReader, sectionsOfThurcaston } from './headed.ts';
import { readStilton, readWithyham } from './numbered.ts';
import type { Reader } from './reader.ts';

/** How each document is read into its parts, by the id of its pack. */
export const READERS: Readonly<Record<string, Reader>> = {
  stilton: readStilton,
  withyham: readWithyham,
  'west-end': listReader({
    furniture: [/^This policy was agreed at the X+/],
    furnitureRef: 'page footer',
    title: /^#+ \*\*Social Media and Electronic/,
    before: 'letterhead',
    headings: [
      ['Communications from the Council', /^#+ \*\*Communications from the Council will meet/],
      ['Parish Council Website', /^#+ \*\*Parish Council Website/],
      ['Parish Council email', /^#+ \*\*Parish Council email/],
      ['SMS', /^\*\*SMS/],
      ['Video Conferencing', /^\*\*Video Conferencing/],
      ['Internal communication', /^\*\*Internal communication/],
    ],
  }),
  wherstead: listReader({
    furniture: [],
    furnitureRef: '',
    title: /^Social Media and Electronic/,
    before: 'line under the council’s name',
    headings: [
      ['Communications from the Council', /^Communications from the Council will meet/],
      ['Parish Council Website', /^Parish Council Website$/],
      ['Parish Council email', /^Parish Council email$/],
      ['Mailchimp', /^Mailchimp$/],
      ['Whatsapp', /^Whatsapp$/],
      ['Video Conferencing', /^Video Conferencing/],
      ['Internal communication', /^Internal communication/],
    ],
  }),
  'thurcaston-cropston': sectionsOfThurcaston,
};
