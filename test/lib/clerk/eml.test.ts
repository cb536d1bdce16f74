import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEml } from '../../../lib/clerk/eml.ts';

const at = new Date(Date.UTC(2026, 10, 20, 9, 5, 7));
const referral = { to: 'clerk@example.gov.uk', cc: null, subject: 'May I post this?', body: 'Dear Clerk,\n\nyes.' };

/** Reads a mail file as a mail program does: header fields unfolded and decoded, then the body. */
function read(file: string) {
  const [head = '', body = ''] = file.split(/\r\n\r\n(.*)/s);
  const fields = Object.fromEntries(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2)),
  ) as Record<string, string>;
  const decode = (text: string) => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));
  const subject = (fields.Subject ?? '')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?B\?(.*?)\?=/g, (_, word: string) => decode(word));
  return { fields, subject, body: decode(body.replaceAll('\r\n', '')), head };
}

describe('a mail file', () => {
  it('bears the fields that a draft needs, and no sender', () => {
    const { fields, subject, body } = read(asEml(referral, at));
    expect(fields).toMatchObject({
      To: 'clerk@example.gov.uk',
      Date: 'Fri, 20 Nov 2026 09:05:07 +0000',
      'X-Unsent': '1',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': 'base64',
    });
    expect(Object.keys(fields)).not.toContain('Cc');
    expect(Object.keys(fields)).not.toContain('From');
    expect(fields.Subject).toBe('May I post this?');
    expect(subject).toBe('May I post this?');
    expect(body).toBe('Dear Clerk,\r\n\r\nyes.');
  });

  it('copies the clerk in', () => {
    expect(read(asEml({ ...referral, cc: 'c@example.org' }, at)).fields.Cc).toBe('c@example.org');
  });

  it.each([null, 'zoë@example.org'])('leaves %s for the user to enter', (to) => {
    expect(read(asEml({ ...referral, to }, at)).fields.To).toBeUndefined();
  });

  it('lets no subject begin another field', () => {
    const { fields, subject } = read(asEml({ ...referral, subject: 'Hello\r\nBcc: all@example.org' }, at));
    expect(fields.Bcc).toBeUndefined();
    expect(subject).toBe('Hello Bcc: all@example.org');
  });

  it('reads back whatever the subject and the text hold, in short lines of plain letters', () => {
    const unicode = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(unicode, unicode, (subject, body) => {
        const file = asEml({ ...referral, subject, body }, at);
        const back = read(file);
        expect(back.subject).toBe(subject.replace(/\s+/g, ' ').trim());
        expect(back.body).toBe(body.replace(/\r?\n/g, '\r\n'));
        expect(file.split('\r\n').every((line) => /^[\t -~]{0,76}$/.test(line))).toBe(true);
      }),
    );
  });
});
