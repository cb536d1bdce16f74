import { EMPTY_MEMORY } from '../../lib/settings/memory.ts';
import { readMemory, watchMemory } from '../../lib/settings/memory-store.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';

/**
 * What is stored, kept at hand: a send must be judged without waiting. Until it is read the defaults hold, so that the
 * page is guarded from its first moment.
 *
 * @param changed called after every change
 */
export function keepStored(changed: () => void) {
  let now = { settings: DEFAULT_SETTINGS, memory: EMPTY_MEMORY };
  const use = (part: Partial<typeof now>) => {
    now = { ...now, ...part };
    changed();
  };
  const readAgain = async () => {
    const [{ settings }, memory] = await Promise.all([readSettings(), readMemory()]);
    use({ settings, memory });
  };
  const stops = [watchSettings((settings) => use({ settings })), watchMemory((memory) => use({ memory }))];
  readAgain().catch(() => undefined);
  return {
    now: () => now,
    readAgain,
    stop() {
      for (const stop of stops) stop();
    },
  };
}
