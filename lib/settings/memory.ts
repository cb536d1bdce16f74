import type { SiteId } from 'which-hat:units';
import * as v from 'valibot';
import type { Context } from '../sites/site.ts';
import { plainWords, salted } from './salted.ts';

/** Who reads a chat. */
export const READERS = ['members', 'members-and-clerk', 'residents'] as const;

/** Has the council agreed to the chat? */
export const AGREED = ['yes', 'no', 'unknown'] as const;

const muteSchema = v.strictObject({
  place: v.string(),
  kind: v.string(),
  /** Ms since the epoch. */
  until: v.number(),
});

export const exceptionSchema = v.strictObject({
  kind: v.string(),
  /** Key of the words. */
  words: v.string(),
  /** The words themselves, where the user wants to read them in the list. */
  phrase: v.nullable(v.string()),
  /** Ms since the epoch. */
  at: v.number(),
});

export const chatSchema = v.strictObject({
  place: v.string(),
  site: v.string(),
  /** As the site shows it, for the user's own list. */
  title: v.string(),
  readers: v.picklist(READERS),
  agreed: v.picklist(AGREED),
  purpose: v.string(),
  /** The council whose chat it is: an id, '' for the other council, `null`: not said. */
  council: v.nullable(v.string()),
});

const answeredSchema = v.strictObject({
  /** Of the conversation, the account, the kind and the words together. */
  key: v.string(),
  /** Ms since the epoch. */
  until: v.number(),
});

/** A kind that is not asked about in one conversation for a while. */
export type Mute = v.InferOutput<typeof muteSchema>;
/** Words of which the user said that a kind is not right. */
export type Exception = v.InferOutput<typeof exceptionSchema>;
/** A chat of the register. */
export type Chat = v.InferOutput<typeof chatSchema>;

/** What the user said beside a question, so that it need not be said again. Conversations and words only as keys. */
export interface Memory {
  /** Random, of this installation; empty while there is nothing to remember. */
  salt: string;
  mutes: Mute[];
  exceptions: Exception[];
  chats: Chat[];
  /** What was let go as it was, the oldest first. */
  answered: v.InferOutput<typeof answeredSchema>[];
}

export const EMPTY_MEMORY: Memory = { salt: '', mutes: [], exceptions: [], chats: [], answered: [] };

const envelope = v.strictObject({
  version: v.picklist([1, 2]),
  salt: v.string(),
  mutes: v.array(v.unknown()),
  exceptions: v.array(v.unknown()),
  chats: v.array(v.unknown()),
  /** Version 1 knew none. */
  answered: v.optional(v.array(v.unknown()), []),
});

/** Version of what is stored under `local:memory`. */
export const MEMORY_VERSION = 2;

/** Reads a stored value. One spoilt entry does not spoil the others. Never throws. */
export function parseMemory(value: unknown): Memory {
  const read = v.safeParse(envelope, value);
  if (!read.success) return EMPTY_MEMORY;
  const { salt, mutes, exceptions, chats, answered } = read.output;
  return {
    salt,
    mutes: whole(muteSchema, mutes),
    exceptions: whole(exceptionSchema, exceptions),
    chats: whole(chatSchema, chats),
    answered: whole(answeredSchema, answered),
  };
}

function whole<T>(schema: v.GenericSchema<unknown, T>, values: unknown[]): T[] {
  return values.flatMap((value) => {
    const read = v.safeParse(schema, value);
    return read.success ? [read.output] : [];
  });
}

/**
 * Key of the conversation that a draft belongs to: chat or group by its title (an id is not shown everywhere that a title
 * is), else by its id, else the post that is answered. `null`: it belongs to none, as a new post does not.
 */
export function placeKey(salt: string, site: SiteId, { conversation, quoted }: Context): string | null {
  const name = conversation?.title ?? conversation?.id ?? quoted;
  return name ? salted(salt, `${site}\n${plainWords(name) || name}`) : null;
}

/** Key of the words that a finding rests on. */
export function wordsKey(salt: string, text: string): string {
  return salted(salt, plainWords(text) || text);
}

/** The chat of the register that a draft is for, or `null`. */
export function chatAt(memory: Memory, site: SiteId, context: Context): Chat | null {
  const place = memory.salt === '' ? null : placeKey(memory.salt, site, context);
  return memory.chats.find((chat) => chat.place === place) ?? null;
}

/** Mutes a kind in a place until `until` (ms since the epoch). */
export function withMute(memory: Memory, mute: Mute): Memory {
  const others = memory.mutes.filter(({ place, kind }) => place !== mute.place || kind !== mute.kind);
  return { ...memory, mutes: [...others, mute] };
}

/** Notes that a kind is not right of these words; `keep`: with the words themselves, for the list. */
export function withExceptions(
  memory: Memory,
  { kind, phrases, keep, at }: { kind: string; phrases: readonly string[]; keep: boolean; at: number },
): Memory {
  const added = phrases.map((phrase) => ({
    kind,
    words: wordsKey(memory.salt, phrase),
    phrase: keep ? phrase.trim() : null,
    at,
  }));
  const others = memory.exceptions.filter(
    (known) => !added.some((one) => one.kind === known.kind && one.words === known.words),
  );
  return { ...memory, exceptions: [...others, ...added] };
}

/** Puts a chat on the register, in the place of what was said of it before. */
export function withChat<M extends Pick<Memory, 'chats'>>(memory: M, chat: Chat): M {
  const at = memory.chats.findIndex(({ place }) => place === chat.place);
  return { ...memory, chats: at < 0 ? [...memory.chats, chat] : memory.chats.with(at, chat) };
}

/** Six in the morning of the next day, where the user is. Takes and gives ms since the epoch. */
export function tomorrow(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 6).getTime();
}
