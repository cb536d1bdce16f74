import { describe, expect, it } from 'vitest';
import { type Recorded, recordNote } from '../../../lib/history/record-note.ts';
import { words } from '../../words.ts';

const recorded: Recorded = {
  draft: { text: ' Agreed: we take the second quote. ', site: 'whatsapp' },
  chat: { title: 'Parish members', readers: 'members', purpose: 'Dates' },
  to: 'clerk@example.org',
  council: 'Withyham Parish Council',
  name: ' Jo Marsh ',
  now: new Date('2026-11-20T19:05').getTime(),
};

describe('recordNote', () => {
  it('says when, where, who reads it, and what was said', () => {
    const { to, cc, subject, body } = recordNote(recorded, words);
    expect([to, cc]).toEqual(['clerk@example.org', null]);
    expect(subject).toContain('Withyham Parish Council');
    for (const part of ['20 November 2026', '19:05', 'Parish members', words('group_readers_members'), 'Dates'])
      expect(body).toContain(part);
    expect(body.split('\n')).toContain('Agreed: we take the second quote.');
    expect(body.endsWith('\nJo Marsh')).toBe(true);
  });

  it('leaves out what is not known', () => {
    const chat = { title: '', readers: 'members-and-clerk', purpose: '' } as const;
    const { to, body } = recordNote({ ...recorded, chat, to: null, name: '' }, words);
    expect(to).toBeNull();
    expect(body).toContain(words('record_where_untitled', words('site_whatsapp')));
    expect(body).not.toContain(words('record_purpose', ''));
    expect(body.endsWith(words('referral_close'))).toBe(true);
  });
});
