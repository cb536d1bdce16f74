import type { CouncilId, KindId, SiteId } from 'which-hat:units';
import type { Account } from '../check/draft.ts';
import { knownAccount, withHat } from '../settings/hats.ts';
import {
  type Chat,
  chatAt,
  type Memory,
  placeKey,
  tomorrow,
  withChat,
  withExceptions,
  withMute,
} from '../settings/memory.ts';
import { changeMemory } from '../settings/memory-store.ts';
import { changeSettings } from '../settings/store.ts';
import type { Context } from '../sites/site.ts';

/** What the user says beside a question, once, so that it need not be asked again. */
export type Aside =
  | { aside: 'hat'; hat: Account; council?: CouncilId | '' }
  | { aside: 'council'; council: CouncilId | '' }
  | { aside: 'mute'; kind: KindId }
  | { aside: 'not-right'; kind: KindId; phrases: string[]; keep: boolean }
  | ({ aside: 'chat' } & Pick<Chat, 'readers' | 'agreed' | 'purpose' | 'council'>);

/** Where it was said. */
export interface Spoken {
  site: SiteId;
  context: Context;
  /** Ms since the epoch. */
  now: number;
}

/** Stores an aside; it holds from the next reading on. Rejects where the browser cannot store. */
export async function noteAside(aside: Aside, at: Spoken): Promise<void> {
  switch (aside.aside) {
    case 'hat':
      await changeSettings((settings) => withHat(settings, at.site, at.context.account, aside));
      return;
    case 'council':
      return noteCouncil(aside.council, at);
    case 'mute':
      return inPlace(at, (memory, place) => withMute(memory, { place, kind: aside.kind, until: tomorrow(at.now) }));
    case 'not-right':
      return changeMemory((memory) => withExceptions(memory, { ...aside, at: at.now }), at.now);
    case 'chat': {
      const { aside: _, ...said } = aside;
      const title = at.context.conversation?.title ?? '';
      return inPlace(at, (memory, place) => withChat(memory, { ...said, place, site: at.site, title }));
    }
  }
}

function inPlace(at: Spoken, change: (memory: Memory, place: string) => Memory): Promise<void> {
  return changeMemory((memory) => {
    const place = placeKey(memory.salt, at.site, at.context);
    return place === null ? memory : change(memory, place);
  }, at.now);
}

/** A chat of the register belongs to a council; elsewhere the account does, once the user has said what it is. */
async function noteCouncil(council: CouncilId | '', at: Spoken): Promise<void> {
  await changeMemory((memory) => {
    const chat = chatAt(memory, at.site, at.context);
    return chat ? withChat(memory, { ...chat, council }) : memory;
  }, at.now);
  await changeSettings((settings) => {
    const known = knownAccount(settings, at.site, at.context.account);
    return known ? withHat(settings, at.site, at.context.account, { hat: known.hat, council }) : settings;
  });
}
