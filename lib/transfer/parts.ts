import type { CouncilId, SiteId } from 'which-hat:units';
import type { Account } from '../check/draft.ts';
import { CAPACITIES, type Capacity } from '../clerk/statement.ts';
import { type ForCouncil, MOST_EARLIER, withCouncilWording } from '../clerk/wording.ts';
import { withElection } from '../elections/period.ts';
import type { SavedDraft } from '../history/saved-draft.ts';
import { type Chat, type Exception, withChat } from '../settings/memory.ts';
import type { Election, KnownAccount, Settings } from '../settings/settings.ts';
import type { Bundle } from './bundle.ts';

/** What the parts of a file are made of, one entry a sort. */
interface Values {
  councils: CouncilId;
  'other-council': string;
  member: string;
  accounts: Account;
  known: KnownAccount;
  statements: string;
  earlier: string;
  clerks: string;
  handover: Settings['handover'];
  control: boolean;
  history: Settings['history'];
  elections: Election;
  chats: Chat;
  exceptions: Exception;
  drafts: SavedDraft;
}

export type PartId = keyof Values;

/** One thing that a file may bring, with the key by which it is known again. */
export type Item = { [P in PartId]: { part: P; key: string; value: Values[P] } }[PartId];

interface Part<V> {
  read(bundle: Bundle): [key: string, value: V][];
  /** Puts it where it belongs, in the place of what has the same key. */
  write(bundle: Bundle, key: string, value: V): Bundle;
}

const set = (bundle: Bundle, settings: Partial<Settings>): Bundle => ({
  ...bundle,
  settings: { ...bundle.settings, ...settings },
});

/** A setting that is a text; an empty one says nothing. */
const words = (entries: [string, string][]) => entries.filter(([, text]) => text.trim() !== '');

const knownKey = ({ site, id, name }: KnownAccount) => `${site} ${id || name}`;

/** The keys of the wordings: of what length, in what capacity, for which council alone (`*`: for all of them). */
export function statementKey(length: 'long' | 'short', capacity: Capacity, council: string): string {
  return [length, capacity, council].join(' ');
}

/** What `statementKey` was made of. */
export function ofStatementKey(key: string): { length: 'long' | 'short'; capacity: Capacity; council: string } {
  const [length, capacity, council = ''] = key.split(' ');
  return { length: length === 'short' ? 'short' : 'long', capacity: capacity as Capacity, council };
}

const KEPT: Record<'long' | 'short', { all: 'statements' | 'shortStatements'; one: ForCouncil }> = {
  long: { all: 'statements', one: 'councilStatements' },
  short: { all: 'shortStatements', one: 'councilShortStatements' },
};

const PARTS: { [P in PartId]: Part<Values[P]> } = {
  councils: {
    read: ({ settings }) => settings.councils.map((id) => [id, id]),
    write: (bundle, _, id) => set(bundle, { councils: [...bundle.settings.councils.filter((one) => one !== id), id] }),
  },
  'other-council': {
    read: ({ settings }) => words([['', settings.otherCouncil]]),
    write: (bundle, _, otherCouncil) => set(bundle, { otherCouncil }),
  },
  member: {
    read: ({ settings }) => words(Object.entries(settings.member)),
    write: (bundle, key, text) => set(bundle, { member: { ...bundle.settings.member, [key]: text } }),
  },
  accounts: {
    read: ({ settings }) => Object.entries(settings.accounts),
    write: (bundle, site, hat) => set(bundle, { accounts: { ...bundle.settings.accounts, [site as SiteId]: hat } }),
  },
  known: {
    read: ({ settings }) => settings.known.map((one) => [knownKey(one), one]),
    write: (bundle, key, one) =>
      set(bundle, { known: [...bundle.settings.known.filter((other) => knownKey(other) !== key), one] }),
  },
  statements: {
    read: ({ settings }) =>
      (['long', 'short'] as const).flatMap((length) => {
        const { all, one } = KEPT[length];
        return words(
          [['*', settings[all]] as const, ...Object.entries(settings[one])].flatMap(([council, wording]) =>
            CAPACITIES.map((capacity) => [statementKey(length, capacity, council), wording[capacity]]),
          ),
        );
      }),
    write(bundle, key, text) {
      const { length, capacity, council } = ofStatementKey(key);
      const { all, one } = KEPT[length];
      if (council === '*') return set(bundle, { [all]: { ...bundle.settings[all], [capacity]: text } });
      return { ...bundle, settings: withCouncilWording(bundle.settings, one, council, { [capacity]: text }) };
    },
  },
  earlier: {
    read: ({ settings }) => settings.earlierStatements.map((text) => [text, text]),
    // After those that are here, which must not be pushed out.
    write: (bundle, _, text) =>
      set(bundle, { earlierStatements: [...bundle.settings.earlierStatements, text].slice(0, MOST_EARLIER) }),
  },
  clerks: {
    read: ({ settings }) => words(Object.entries(settings.clerks)),
    write: (bundle, council, address) => set(bundle, { clerks: { ...bundle.settings.clerks, [council]: address } }),
  },
  handover: {
    read: ({ settings }) => [['', settings.handover]],
    write: (bundle, _, handover) => set(bundle, { handover }),
  },
  control: {
    read: ({ settings }) => [['', settings.control]],
    write: (bundle, _, control) => set(bundle, { control }),
  },
  history: {
    read: ({ settings }) => [['', settings.history]],
    write: (bundle, _, history) => set(bundle, { history }),
  },
  elections: {
    read: ({ settings }) => settings.elections.map((one) => [`${one.poll} ${one.kind}`, one]),
    write: (bundle, _, one) => set(bundle, { elections: withElection(bundle.settings.elections, one) }),
  },
  chats: {
    read: ({ memory }) => memory.chats.map((chat) => [chat.place, chat]),
    write: (bundle, _, chat) => ({ ...bundle, memory: withChat(bundle.memory, chat) }),
  },
  exceptions: {
    read: ({ memory }) => memory.exceptions.map((one) => [`${one.kind} ${one.words}`, one]),
    write: ({ memory, ...bundle }, _, one) => {
      const others = memory.exceptions.filter(({ kind, words }) => kind !== one.kind || words !== one.words);
      return { ...bundle, memory: { ...memory, exceptions: [...others, one] } };
    },
  },
  drafts: {
    read: ({ drafts }) => drafts.map((draft) => [draft.id, draft]),
    write: (bundle, id, draft) => ({ ...bundle, drafts: [...bundle.drafts.filter((one) => one.id !== id), draft] }),
  },
};

/** Everything in a bundle, thing by thing, in the order in which the settings page has it. */
export function itemsOf(bundle: Bundle): Item[] {
  return (Object.keys(PARTS) as PartId[]).flatMap((part) =>
    PARTS[part].read(bundle).map(([key, value]) => ({ part, key, value }) as Item),
  );
}

/** The bundle with this in it. */
export function withItem<P extends PartId>(bundle: Bundle, item: { part: P; key: string; value: Values[P] }): Bundle {
  return PARTS[item.part].write(bundle, item.key, item.value);
}
