import * as v from 'valibot';
import { DRAFTS_VERSION, parseDrafts } from '../history/saved-draft.ts';
import { chatSchema, exceptionSchema } from '../settings/memory.ts';
import { upgrade } from '../settings/migrate.ts';
import { type Settings, settingsSchema } from '../settings/settings.ts';
import type { Bundle } from './bundle.ts';
import { type Flaw, flawOf } from './flaw.ts';

const FORMAT = 'which-hat-settings';

/** Version of the file. Version 1 was the bare settings, without a format. */
const VERSION = 2;

const fileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  settings: v.unknown(),
  memory: v.strictObject({ salt: v.string(), chats: v.array(chatSchema), exceptions: v.array(exceptionSchema) }),
  drafts: v.optional(v.unknown()),
});

const headSchema = v.object({ format: v.optional(v.string()), version: v.number() });

/** Why a file cannot be used: it is none of ours, of a later version, or some of its values are not as they must be. */
export type Unusable =
  | { problem: 'not-json'; message: string }
  | { problem: 'other-file' }
  | { problem: 'history-file' }
  | { problem: 'newer' }
  | { problem: 'flaws'; flaws: Flaw[] };

export type FileRead = ({ ok: true } & Bundle) | ({ ok: false } & Unusable);

/** Writes a file. A pause is of the moment, and stays behind. */
export function writeFile({ settings, memory, drafts }: Bundle): string {
  const { salt, chats, exceptions } = memory;
  return JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      settings: { ...settings, pausedUntil: null },
      memory: { salt, chats, exceptions },
      ...(drafts.length > 0 && { drafts: { version: DRAFTS_VERSION, drafts } }),
    },
    null,
    2,
  );
}

/** Reads a file of any version at `now` (ms since the epoch): all of it, or why not. Changes nothing. Never throws. */
export function readFile(text: string, now: number): FileRead {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, problem: 'not-json', message: error instanceof Error ? error.message : String(error) };
  }
  const head = v.safeParse(headSchema, value);
  if (!head.success) return { ok: false, problem: 'other-file' };
  const { format, version } = head.output;
  if (format === undefined) return read(value, { salt: '', chats: [], exceptions: [] }, undefined, now);
  if (format === 'which-hat-history') return { ok: false, problem: 'history-file' };
  if (format !== FORMAT) return { ok: false, problem: 'other-file' };
  if (version > VERSION) return { ok: false, problem: 'newer' };
  const file = v.safeParse(fileSchema, value);
  if (!file.success) return flawed(file.issues, []);
  return read(file.output.settings, file.output.memory, file.output.drafts, now, ['settings']);
}

function read(
  stored: unknown,
  memory: Bundle['memory'],
  storedDrafts: unknown,
  now: number,
  at: readonly string[] = [],
): FileRead {
  const current = upgrade(stored);
  if (!current.ok) return { ok: false, problem: current.reason === 'newer' ? 'newer' : 'other-file' };
  const settings = v.safeParse(settingsSchema, current.value);
  if (!settings.success) return flawed(settings.issues, at);
  const { drafts, unreadable } = parseDrafts(storedDrafts, now);
  if (unreadable > 0)
    return {
      ok: false,
      problem: 'flaws',
      flaws: [{ place: 'drafts', wrong: 'unreadable', detail: String(unreadable) }],
    };
  return { ok: true, settings: settings.output as Settings, memory, drafts };
}

function flawed(issues: readonly v.BaseIssue<unknown>[], at: readonly string[]): FileRead {
  return { ok: false, problem: 'flaws', flaws: issues.map((issue) => flawOf(issue, at)) };
}
