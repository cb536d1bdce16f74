import type { Settings } from '../settings/settings.ts';
import type { Words } from '../words.ts';
import { asEml } from './eml.ts';
import type { Referral } from './referral.ts';

/**
 * The longest links that are safe, in encoded characters: mail programs on Windows cut `mailto:` at about 2,000, Outlook
 * on the web likewise; Gmail takes more, and 4,000 is well within it.
 */
const MOST = { 'mail-program': 1900, outlook: 1900, gmail: 4000 } as const;

type Opened = keyof typeof MOST;

/**
 * How a referral leaves: a link that opens a message ready to go, and what is to be put on the clipboard first (the
 * whole text where the link could not hold it); or a mail file; or the clipboard alone.
 */
export type HandoverPlan =
  | { how: 'open'; url: string }
  | { how: 'open-and-copy'; url: string; copy: string }
  | { how: 'file'; name: string; text: string }
  | { how: 'copy'; copy: string; reason: 'chosen' | 'no-address' };

const encode = encodeURIComponent;

function link(by: Opened, { to, cc }: Pick<Referral, 'to' | 'cc'>, subject: string, body: string): string {
  const text = encode(body.replace(/\r?\n/g, '\r\n'));
  const address = encode(to ?? '');
  const copied = cc === null ? '' : `&cc=${encode(cc)}`;
  switch (by) {
    case 'mail-program':
      return `mailto:${address.replaceAll('%40', '@')}?subject=${encode(subject)}${copied}&body=${text}`;
    case 'gmail':
      return `https://mail.google.com/mail/?view=cm&fs=1&to=${address}${copied}&su=${encode(subject)}&body=${text}`;
    case 'outlook':
      return `https://outlook.office.com/mail/deeplink/compose?to=${address}${copied}&subject=${encode(subject)}&body=${text}`;
  }
}

/** The referral as plain text to paste, with addressee and subject on top. */
export function asText(referral: Referral, words: Words): string {
  const to = referral.to === null ? [] : [words('referral_to', referral.to)];
  const cc = referral.cc === null ? [] : [words('referral_cc', referral.cc)];
  return [...to, ...cc, words('referral_subject_line', referral.subject), '', referral.body].join('\n');
}

function wellFormed(referral: Referral): Referral {
  return { ...referral, subject: referral.subject.toWellFormed(), body: referral.body.toWellFormed() };
}

/**
 * Decides how a referral is handed over. Nothing is sent: a link opens a message that the user sends, or does not.
 * @param now for the mail file, which bears a date
 */
export function planHandover(
  referral: Referral,
  handover: Settings['handover'],
  words: Words,
  now: Date = new Date(),
): HandoverPlan {
  const whole = wellFormed(referral);
  const { to, subject, body } = whole;
  if (handover === 'eml') return { how: 'file', name: words('referral_file'), text: asEml(whole, now) };
  if (to === null) return { how: 'copy', copy: asText(whole, words), reason: 'no-address' };
  if (handover === 'copy') return { how: 'copy', copy: asText(whole, words), reason: 'chosen' };
  const url = link(handover, whole, subject, body);
  if (url.length <= MOST[handover]) return { how: 'open', url };
  return { how: 'open-and-copy', url: link(handover, whole, subject, words('referral_paste_here')), copy: body };
}
