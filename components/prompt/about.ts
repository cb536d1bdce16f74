import type { Question } from '../../lib/guard/protocol.ts';
import { knownAccount } from '../../lib/settings/hats.ts';
import { chatAt, type Memory } from '../../lib/settings/memory.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { MyCouncil } from '../my-councils.ts';

/** Which of the user's councils a draft is about, as far as it was said of this chat or this account; else `null`. */
export function councilSaid(
  { draft, context }: Pick<Question, 'draft' | 'context'>,
  councils: readonly MyCouncil[],
  settings: Settings,
  memory: Memory,
): MyCouncil | null {
  const chat = chatAt(memory, draft.site, context);
  const said = chat?.council ?? knownAccount(settings, draft.site, context.account)?.council ?? null;
  return councils.find(({ key }) => key === said) ?? null;
}

/** The councils with the one that is meant first: where only one can be used, it is the first. */
export function meantFirst(councils: readonly MyCouncil[], meant: MyCouncil | null): MyCouncil[] {
  return meant === null ? [...councils] : [meant, ...councils.filter(({ key }) => key !== meant.key)];
}
