import type { SavedDraft } from '../history/saved-draft.ts';
import type { Memory } from '../settings/memory.ts';
import type { Settings } from '../settings/settings.ts';

/** What a settings file holds, and what there is of it on this device. */
export interface Bundle {
  settings: Settings;
  /** Without what ends by itself: what is muted for a day, and what was let go. */
  memory: Pick<Memory, 'salt' | 'chats' | 'exceptions'>;
  /** Empty where they are not asked for. */
  drafts: readonly SavedDraft[];
}
