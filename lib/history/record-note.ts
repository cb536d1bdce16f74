import type { Draft } from '../check/draft.ts';
import type { Referral } from '../clerk/referral.ts';
import type { Chat } from '../settings/memory.ts';
import { keyPart, type Words } from '../words.ts';

/** What was said in a chat, for the council's record. */
export interface Recorded {
  draft: Pick<Draft, 'text' | 'site'>;
  chat: Pick<Chat, 'title' | 'readers' | 'purpose'>;
  /** The clerk's address; `null` where none is known. */
  to: string | null;
  council: string;
  name: string;
  /** Ms since the epoch. */
  now: number;
}

/**
 * Writes a dated note for the clerk of what is decided or promised in a chat. Business done in a chat is the council's
 * business wherever it is done, and may have to be given out on request (Freedom of Information Act 2000, section
 * 3(2)(b); Information Commissioner's Office, guidance on non-corporate channels).
 */
export function recordNote({ draft, chat, to, council, name, now }: Recorded, words: Words): Referral {
  const at = new Date(now).toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' });
  const site = words(`site_${draft.site}`);
  const body = [
    words('referral_greeting_clerk'),
    '',
    words('record_ask'),
    '',
    words('record_when', at),
    chat.title ? words('record_where', site, chat.title) : words('record_where_untitled', site),
    words('record_readers', words(`group_readers_${keyPart(chat.readers)}`)),
    ...(chat.purpose ? [words('record_purpose', chat.purpose)] : []),
    '',
    words('record_words'),
    '',
    draft.text.trim(),
    '',
    words('referral_close'),
    ...(name.trim() === '' ? [] : [name.trim()]),
  ].join('\n');
  const subject = words('record_subject', council || words('statement_no_council'), at);
  return { to, cc: null, subject, body };
}
