import type { KindId } from 'which-hat:units';
import { z } from '../zod.ts';
import { ACCOUNTS, BOUND, CHANNELS, HANDLINGS, NATIONS, ROLES, STRENGTHS, SURFACES, TOPICS } from './vocabulary.ts';

/** The version of the form that packs are written in; a pack of another version is refused. */
export const PACK_VERSION = 1;

/** Most words a locator may have: enough to find the place, too few to be a copy. */
export const LOCATOR_WORDS = 5;

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'give lower-case words joined by hyphens'));
const words = z.string().check(z.regex(/\S/, 'write it out, it is empty'));

/** A kind's id by its form alone: `policy` lies below `check` and cannot know the list; `unknownKinds` does that. */
const kind = z.custom<KindId>(
  (value) => typeof value === 'string' && /^[a-z]+(-[a-z]+)*$/.test(value),
  'give the id of a finding kind',
);

const locator = words.check(
  z.refine((text) => text.trim().split(/\s+/).length <= LOCATOR_WORDS, `use at most ${LOCATOR_WORDS} words`),
);

/** A date as exact as the document is: '2020-10-13' to the day, '2021-05' to the month, '2026' to the year. */
const statedDate = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('day'), date: z.iso.date() }),
  z.strictObject({
    precision: z.literal('month'),
    date: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'write year and month, as 2021-05')),
  }),
  z.strictObject({ precision: z.literal('year'), date: z.string().check(z.regex(/^\d{4}$/, 'write the year alone')) }),
]);
export type StatedDate = z.infer<typeof statedDate>;

/**
 * One spot that says it: in a council's document the reference as a reader finds it and a few of its words to find it
 * by; in general guidance the source's name, with its address where it has one.
 */
const place = z.strictObject({ ref: words, locator: z.optional(locator), url: z.optional(z.url()) });
export type Place = z.infer<typeof place>;

const clause = z.strictObject({
  /** Written by hand, never derived, never used again for something else. */
  id,
  /** Every place in the document that says it; the first is the one to cite. */
  places: z.array(place).check(z.minLength(1, 'name at least one place: its reference and a locator')),
  topic: z.enum(TOPICS),
  /** The rule in the project's own words. */
  summary: words,
  strength: z.enum(STRENGTHS),
  binds: z.array(z.enum(BOUND)).check(z.minLength(1, 'say whom it binds')),
  channels: z.array(z.enum(CHANNELS)).check(z.minLength(1, 'say where it holds; "any" for everywhere')),
  /** Accounts and surfaces that it is about; absent: all. */
  accounts: z.optional(z.array(z.enum(ACCOUNTS))),
  surfaces: z.optional(z.array(z.enum(SURFACES))),
  /** Nations where it holds; absent: wherever the pack does. */
  nations: z.optional(z.array(z.enum(NATIONS))),
  /** Kinds of finding that may cite it. */
  grounds: z.array(kind),
  /** Why it grounds nothing. */
  why: z.optional(words),
  related: z.array(id),
  handling: z.enum(HANDLINGS),
  /** Everyday words that lead a reader here, beyond those that its topic and kinds bring. */
  words: z.optional(z.array(words)),
  /** What a reader should know beside it, such as where the law says more. */
  note: z.optional(words),
});
export type Clause = z.infer<typeof clause>;

const contact = z.strictObject({
  role: z.enum(ROLES),
  /** As published in the document; `null` where it gives none. */
  contact: z.nullable(z.strictObject({ email: z.nullable(z.email()), phone: z.nullable(words) })),
  /** The clause that sends people to this office. */
  clause: z.optional(id),
});
export type Answerer = z.infer<typeof contact>;

const facts = z.strictObject({
  names: z.array(words),
  domains: z.array(words),
  emails: z.array(z.email()),
  phones: z.array(z.string().check(z.regex(/^0\d{9,10}$/, 'write digits only, in the national form'))),
});

/** What a pack's file holds. */
export const packSchema = z.strictObject({
  schemaVersion: z.literal(PACK_VERSION, `write ${PACK_VERSION}`),
  id,
  council: z.strictObject({ name: words, area: z.optional(words) }),
  /** `null` for general guidance, which is no council's document. */
  document: z.nullable(
    z.strictObject({
      title: words,
      adopted: z.nullable(statedDate),
      effective: z.nullable(statedDate),
      review: z.nullable(statedDate),
      /** Months between reviews, where the document promises a rhythm. */
      reviewCycle: z.optional(z.number().check(z.positive('give a number of months'))),
      /** What is odd about the copy that the pack was made from. */
      notes: z.array(words),
    }),
  ),
  /** Who answers a question, in the order in which to ask. */
  answers: z.array(contact),
  /** What the document says of each channel that it names; a channel that is absent is not mentioned. */
  channels: z.array(
    z.strictObject({
      channel: z.enum(CHANNELS),
      stance: z.enum(['used', 'allowed', 'needs-agreement', 'not-formal', 'mentioned']),
      says: words,
      clauses: z.array(id),
    }),
  ),
  /** Who looks after what is published as official business; `null` where the document does not say. */
  moderators: z.nullable(z.strictObject({ roles: z.array(z.enum(ROLES)), says: words, clause: id })),
  /** May a personal account be used to speak as a councillor? */
  personalAccountAsCouncillor: z.strictObject({
    stance: z.enum(['if-clear', 'forbidden', 'own-account', 'silent']),
    says: words,
    clause: z.nullable(id),
  }),
  /** Names and addresses that the check reads; the guarded pages load this key alone. */
  official: facts,
  clauses: z.array(clause),
  /** Ids that clauses once had: `null` where a clause is gone, else the one that took its place. */
  retired: z.record(z.string(), z.nullable(id)),
  /** Parts of the document that are no rule, and why. */
  notCovered: z.array(z.strictObject({ ref: words, locator, why: words })),
});

/** One council's policy, or the general guidance, in the project's own words. */
export type Pack = z.infer<typeof packSchema>;
export type Stance = Pack['personalAccountAsCouncillor']['stance'];
export type ChannelStance = Pack['channels'][number];
