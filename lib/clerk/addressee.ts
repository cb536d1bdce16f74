import type { Role } from '../policy/vocabulary.ts';

/** An office's address and where it was found. */
export interface Addressee {
  address: string;
  from: 'settings' | 'policy';
}

/** Free mail providers, on which a council's mailbox is under one person's control and not the council's. */
const FREE_MAIL = new Set([
  'aol.com',
  'btinternet.com',
  'gmail.com',
  'googlemail.com',
  'gmx.com',
  'hotmail.co.uk',
  'hotmail.com',
  'icloud.com',
  'live.co.uk',
  'live.com',
  'mail.com',
  'me.com',
  'msn.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'sky.com',
  'talktalk.net',
  'virginmedia.com',
  'yahoo.co.uk',
  'yahoo.com',
]);

/** A loose test of an e-mail address: one @, no spaces, a dot in the domain. */
export function isAddress(text: string): boolean {
  return /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]+$/.test(text.trim());
}

/** Under which key of `settings.clerks` the address of an office stands; the clerk's is under the council's own. */
export function addressKey(council: string, role: Role): string {
  return role === 'clerk' ? council : `${council} ${role}`;
}

/** The address to use: the one in the settings, else the one that the council's document publishes, else `null`. */
export function addressToUse(own: string | undefined, published: string | null | undefined): Addressee | null {
  if (own !== undefined && isAddress(own)) return { address: own.trim(), from: 'settings' };
  if (published) return { address: published, from: 'policy' };
  return null;
}

/**
 * Does the address belong to the council? With the council's domains known, one of them, a part of one, or any
 * `.gov.uk`; with none known, anything but a free mail provider. (Assertion 10 of the annual return asks councils for
 * a mailbox of their own.)
 */
export function onCouncilDomain(address: string, domains: string[]): boolean {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  if (domain.endsWith('.gov.uk')) return true;
  if (domains.length === 0) return !FREE_MAIL.has(domain);
  return domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}
