import type { SiteId } from 'which-hat:units';
import { placeKey, wordsKey } from '../settings/memory.ts';
import type { Bundle } from './bundle.ts';
import { type Item, itemsOf, type PartId, withItem } from './parts.ts';

/** What taking a file over would do, thing by thing. */
export interface MergePlan {
  added: Item[];
  replaced: { id: string; here: Item; file: Item }[];
  /** Here and not in the file, or the same in both: it stays as it is. */
  stays: Item[];
  /** How many things of the file mean something on the device that wrote it, and nowhere else. */
  lost: number;
}

/** Names a thing, in this file and on this device. */
const idOf = ({ part, key }: { part: PartId; key: string }) => `${part} ${key}`;

/** What would be added, what replaced, and what stays as it is if this file were taken over. */
export function planMerge(here: Bundle, there: Bundle): MergePlan {
  const { memory, lost } = readdressed(there.memory, here.memory);
  const known = new Map(itemsOf(here).map((item) => [idOf(item), item]));
  const plan: MergePlan = { added: [], replaced: [], stays: [], lost };
  for (const file of itemsOf({ ...there, memory })) {
    const id = idOf(file);
    const mine = known.get(id);
    if (mine === undefined) plan.added.push(file);
    else if (said(mine) !== said(file)) plan.replaced.push({ id, here: mine, file });
  }
  const replaced = new Set(plan.replaced.map(({ id }) => id));
  plan.stays = [...known.values()].filter((item) => !replaced.has(idOf(item)));
  return plan;
}

/**
 * The settings as they will be once the file is taken over. Nothing that is here is lost but what is replaced.
 *
 * @param kept ids of replacements that the user does not want
 */
export function merged(here: Bundle, there: Bundle, kept: ReadonlySet<string> = new Set()): Bundle {
  const { added, replaced } = planMerge(here, there);
  const taken = [...added, ...replaced.filter(({ id }) => !kept.has(id)).map(({ file }) => file)];
  const { salt } = readdressed(there.memory, here.memory).memory;
  const settings = { ...here.settings, setUp: here.settings.setUp || there.settings.setUp };
  const begin: Bundle = { ...here, settings, memory: { ...here.memory, salt } };
  return taken.reduce((bundle, item) => withItem(bundle, item), begin);
}

/** What a thing says, whatever the order of its keys; when it was said makes no difference. */
function said({ part, value }: Item): string {
  if (part === 'exceptions') return String(value.phrase);
  return typeof value === 'object' ? JSON.stringify(value, Object.keys(value).sort()) : String(value);
}

/** Has this device keys of its own? Where it has none it takes over the salt of the file, and every key with it. */
function isEmpty({ chats, exceptions }: Bundle['memory']): boolean {
  return chats.length === 0 && exceptions.length === 0;
}

/**
 * The file's chats and exceptions under the salt of this device. Their keys cannot be turned back: they are made anew
 * from what was kept in words, and where nothing was they are lost. What is keyed here for a day at most is not counted.
 */
function readdressed(there: Bundle['memory'], here: Bundle['memory']): { memory: Bundle['memory']; lost: number } {
  if (there.salt === here.salt || isEmpty(here))
    return { memory: { ...there, salt: there.salt || here.salt }, lost: 0 };
  const { salt } = here;
  const chats = there.chats.flatMap((chat) => {
    const conversation = { title: chat.title, audience: 'unknown' as const };
    const place = chat.title === '' ? null : placeKey(salt, chat.site as SiteId, { conversation });
    return place === null ? [] : [{ ...chat, place }];
  });
  const exceptions = there.exceptions.flatMap((one) =>
    one.phrase === null ? [] : [{ ...one, words: wordsKey(salt, one.phrase) }],
  );
  const lost = there.chats.length - chats.length + there.exceptions.length - exceptions.length;
  return { memory: { salt, chats, exceptions }, lost };
}
