import type { Addressee } from '../policy/addressee.ts';
import type { Words } from '../words.ts';

/**
 * An answer for somebody who brought council business to a chat or a comment: friendly, promises nothing, and points to
 * the office where it counts.
 * @param office whom to point to: the one that can be reached, as `addressees` gives it
 */
export function residentAnswer(office: Pick<Addressee, 'email' | 'phone'>, council: string, words: Words): string {
  const name = council || words('statement_no_council');
  const { email, phone } = office;
  if (email && phone) return words('resident_answer_both', name, email, phone);
  if (email) return words('resident_answer_email', name, email);
  if (phone) return words('resident_answer_phone', name, phone);
  return words('resident_answer_website', name);
}
