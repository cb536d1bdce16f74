import { describe, expect, it } from 'vitest';
import { planHandover } from '../../../lib/clerk/handover.ts';
import { words } from '../../words.ts';

const referral = {
  to: 'clerk+pc@example.org',
  cc: null,
  subject: 'Tea & cake? 100 %',
  body: 'Dear Clerk,\n\n“Zoë” – see #3\n👋',
};
const long = { ...referral, body: 'é'.repeat(5000) };

describe('planHandover', () => {
  it('makes a mailto link that reads back as it was written, with the line ends that mail wants', () => {
    const plan = planHandover(referral, 'mail-program', words);
    expect(plan.how).toBe('open');
    if (plan.how !== 'open') return;
    const url = new URL(plan.url);
    expect(url.protocol).toBe('mailto:');
    expect(decodeURIComponent(url.pathname)).toBe(referral.to);
    expect(url.searchParams.get('subject')).toBe(referral.subject);
    expect(url.searchParams.get('body')).toBe(referral.body.replaceAll('\n', '\r\n'));
  });

  it.each([
    ['gmail', 'mail.google.com', 'su'],
    ['outlook', 'outlook.office.com', 'subject'],
  ] as const)('opens %s with the same letter', (handover, host, subject) => {
    const plan = planHandover(referral, handover, words);
    expect(plan.how).toBe('open');
    if (plan.how !== 'open') return;
    const url = new URL(plan.url);
    expect(url.host).toBe(host);
    expect(url.searchParams.get('to')).toBe(referral.to);
    expect(url.searchParams.get(subject)).toBe(referral.subject);
    expect(url.searchParams.get('body')).toBe(referral.body.replaceAll('\n', '\r\n'));
  });

  it.each(['mail-program', 'gmail', 'outlook'] as const)(
    'copies what a link of %s cannot hold, and opens a short one',
    (handover) => {
      const plan = planHandover(long, handover, words);
      expect(plan.how).toBe('open-and-copy');
      if (plan.how !== 'open-and-copy') return;
      expect(plan.copy).toBe(long.body);
      expect(plan.url.length).toBeLessThan(1900);
    },
  );

  it('copies everything, address and subject too, where that was chosen', () => {
    const plan = planHandover(referral, 'copy', words);
    expect(plan).toMatchObject({ how: 'copy', reason: 'chosen' });
    if (plan.how !== 'copy') return;
    for (const part of [referral.to, referral.subject, referral.body]) expect(plan.copy).toContain(part);
  });

  it('copies where no address is known, whatever was chosen', () => {
    expect(planHandover({ ...referral, to: null }, 'gmail', words)).toMatchObject({
      how: 'copy',
      reason: 'no-address',
    });
  });

  it.each(['mail-program', 'gmail', 'outlook', 'copy'] as const)('copies the clerk in, by %s', (handover) => {
    const plan = planHandover({ ...referral, cc: 'clerk@example.gov.uk' }, handover, words);
    const said = plan.how === 'open' ? new URL(plan.url).searchParams.get('cc') : plan.how === 'copy' ? plan.copy : '';
    expect(said).toContain('clerk@example.gov.uk');
  });

  it('gives a mail file, with an address or without', () => {
    const plan = planHandover({ ...referral, to: null }, 'eml', words, new Date(0));
    expect(plan).toMatchObject({ how: 'file', name: words('referral_file') });
    expect(plan.how === 'file' && plan.text).toContain('Date: Thu, 01 Jan 1970 00:00:00 +0000');
  });

  it('survives a broken character', () => {
    expect(() => planHandover({ ...referral, body: 'half a wave \ud83d' }, 'mail-program', words)).not.toThrow();
  });

  it('lets no address smuggle a second field into the link', () => {
    const plan = planHandover({ ...referral, to: 'a@b.de?bcc=c@d.ef' }, 'mail-program', words);
    expect(plan.how === 'open' && new URL(plan.url).searchParams.get('bcc')).toBeNull();
  });
});
