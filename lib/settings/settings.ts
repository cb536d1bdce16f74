import type { CouncilId, SiteId } from 'which-hat:units';
import * as v from 'valibot';
import { ACCOUNTS } from '../check/draft.ts';

/** How a referral is handed over. Nothing is ever sent by itself. */
export const HANDOVERS = ['mail-program', 'gmail', 'outlook', 'eml', 'copy'] as const;

/** An account that the user told us of: on that site, by its handle or number where the page shows one, else by its name. */
const knownAccount = v.strictObject({
  site: v.string(),
  /** As in `Context.account`; empty where the page shows only a name. */
  id: v.string(),
  /** For the user to recognise it by; empty where the page shows only an id. */
  name: v.string(),
  hat: v.picklist(ACCOUNTS),
  /** Council that is meant when it writes, for a member of several: an id, '' for the other council, `null`: not said. */
  council: v.nullable(v.string()),
});

/** A poll that the user told us of, with the first day of the time before it in which council publicity holds back. */
const election = v.strictObject({
  /** Calendar days, `YYYY-MM-DD`. */
  poll: v.string(),
  from: v.string(),
  kind: v.picklist(['ordinary', 'by-election']),
});

const wording = v.strictObject({ personal: v.string(), councillor: v.string() });

/** Version 3 of what is stored under `local:settings`. */
export const settingsSchema = v.strictObject({
  version: v.literal(3),
  /** Councils of the user, in the order chosen; empty: general guidance. */
  councils: v.array(v.string()),
  /** Name of a council that no pack is for; empty where there is none. */
  otherCouncil: v.string(),
  /** How accounts of a site present themselves where nothing is known of the very account; absent: not said. */
  accounts: v.record(v.string(), v.picklist(ACCOUNTS)),
  /** What the user said of single accounts. */
  known: v.array(knownAccount),
  member: v.strictObject({ name: v.string(), ward: v.string() }),
  /** The user's own wording, with {name}, {ward} and {council}; empty: the wording of the locale file. */
  statements: wording,
  /** The same for where there is little room. */
  shortStatements: wording,
  /** Wording for one council alone, by its id ('' : the other council); an empty one is as for all. */
  councilStatements: v.record(v.string(), wording),
  /** The same for where there is little room. */
  councilShortStatements: v.record(v.string(), wording),
  /** Statements in the user's wording as they were added to drafts, the latest first: they are known again. */
  earlierStatements: v.array(v.string()),
  /**
   * Clerk's address by council id ('' key: the other council), another office's by `addressKey`; where absent, the pack's
   * published one is used.
   */
  clerks: v.record(v.string(), v.string()),
  handover: v.picklist(HANDOVERS),
  /** Paused until this time in ms since the epoch; `'off'`: until switched on; `null`: not paused. */
  pausedUntil: v.nullable(v.union([v.number(), v.literal('off')])),
  /** Show the small control beside the box one writes in? */
  control: v.boolean(),
  elections: v.array(election),
  /** Keep a history of what was asked and chosen? With the words of the drafts? For how many days; `null`: until deleted. */
  history: v.strictObject({ on: v.boolean(), words: v.boolean(), days: v.nullable(v.number()) }),
  /** Has the first run been walked through? */
  setUp: v.boolean(),
});

type Stored = v.InferOutput<typeof settingsSchema>;

export type KnownAccount = v.InferOutput<typeof knownAccount>;
export type Election = v.InferOutput<typeof election>;

/** The user's settings, validated on every read. */
export type Settings = Omit<Stored, 'councils' | 'accounts'> & {
  councils: CouncilId[];
  accounts: Partial<Record<SiteId, Stored['accounts'][string]>>;
};

export const DEFAULT_SETTINGS: Settings = {
  version: 3,
  councils: [],
  otherCouncil: '',
  accounts: {},
  known: [],
  member: { name: '', ward: '' },
  statements: { personal: '', councillor: '' },
  shortStatements: { personal: '', councillor: '' },
  councilStatements: {},
  councilShortStatements: {},
  earlierStatements: [],
  clerks: {},
  handover: 'mail-program',
  pausedUntil: null,
  control: true,
  elections: [],
  history: { on: false, words: false, days: 365 },
  setUp: false,
};

/** Is the guard paused at `now` (ms since the epoch)? */
export function isPaused(settings: Pick<Settings, 'pausedUntil'>, now: number): boolean {
  const until = settings.pausedUntil;
  return until === 'off' || (until !== null && now < until);
}
