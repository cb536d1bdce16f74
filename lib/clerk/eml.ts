import type { Referral } from './referral.ts';

/** Bytes that one encoded word may hold, so that the line with the longest field name stays within 76 characters. */
const WORD_BYTES = 39;
const LINE = 76;

/**
 * The referral as a mail file (RFC 5322, text in UTF-8), which a mail program opens as a draft: it bears no sender, for the
 * mail program knows that, and `X-Unsent`, by which Outlook takes it for a message still to be sent.
 * @param at when it was written
 */
export function asEml({ to, cc, subject, body }: Referral, at: Date): string {
  const fields = [
    ...field('To', to),
    ...field('Cc', cc),
    `Subject: ${encodedHeader(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const lines = base64(body.replace(/\r?\n/g, '\r\n')).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [...fields, '', ...lines, ''].join('\r\n');
}

/** An address in letters that a header cannot hold is left for the user to enter. */
function field(name: 'To' | 'Cc', address: string | null): string[] {
  return address !== null && /^[!-~]+$/.test(address) ? [`${name}: ${address}`] : [];
}

/** Plain where it may be, else encoded words (RFC 2047), each holding whole characters, one a line. */
function encodedHeader(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (/^[ -~]*$/.test(line) && line.length < LINE - 'Subject: '.length && !line.includes('=?')) return line;
  const words: string[] = [];
  let word = '';
  for (const letter of line.toWellFormed()) {
    if (word && new TextEncoder().encode(word + letter).length > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  return [...words, word].map((part) => `=?utf-8?B?${base64(part)}?=`).join('\r\n ');
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
