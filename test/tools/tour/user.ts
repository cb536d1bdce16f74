import type { Memory } from '../../../lib/settings/memory.ts';
import type { Settings } from '../../../lib/settings/settings.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** A member of one council, who keeps a history. */
export const MEMBER: Partial<Settings> = {
  councils: ['withyham'],
  member: { name: 'Jo Marsh', ward: 'Nether Ashby' },
  history: { on: true, words: true, days: 365 },
};

/** The same member with two councils and a poll ahead. */
export const BUSY: Partial<Settings> = {
  ...MEMBER,
  councils: ['withyham', 'stilton'],
  accounts: { whatsapp: 'personal' },
  elections: [{ poll: dayFromNow(10), from: dayFromNow(-20), kind: 'by-election' }],
};

/** What such a member has said beside questions. */
export const SAID: Memory & { version: 2 } = {
  version: 2,
  salt: 'tour',
  mutes: [{ place: 'a', kind: 'unclear-capacity', until: Date.now() + DAY_MS }],
  exceptions: [{ kind: 'personal-attack', words: 'b', phrase: 'the old goat on the green', at: Date.now() - DAY_MS }],
  chats: [
    {
      place: 'c',
      site: 'whatsapp',
      title: 'Members of the council',
      readers: 'members-and-clerk',
      agreed: 'yes',
      purpose: 'Who comes to what',
      council: 'withyham',
    },
  ],
  answered: [],
};
