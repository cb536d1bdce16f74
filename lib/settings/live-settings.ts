import type { Settings } from './settings.ts';
import { changeSettings, readSettings, type SettingsRead, watchSettings } from './store.ts';

/** The settings as a page shows them: changed here at once, and kept in step with what other pages write. */
export interface LiveSettings {
  now(): SettingsRead;
  /** Shows the change at once and stores it. Rejects, and goes back to what is stored, where that fails. */
  change(edit: (current: Settings) => Settings): Promise<void>;
  stop(): void;
}

/** Reads the settings and calls `draw` whenever what the page should show has changed. */
export async function liveSettings(draw: () => void): Promise<LiveSettings> {
  let current = await readSettings();
  let writing = 0;

  const catchUp = async () => {
    const read = await readSettings();
    // What is still being written is newer than what is stored: a field would lose the last letters typed.
    if (writing > 0) return;
    current = read;
    draw();
  };
  const stop = watchSettings(() => void catchUp());

  return {
    now: () => current,
    async change(edit) {
      current = { ...current, settings: edit(current.settings) };
      draw();
      writing++;
      try {
        await changeSettings(edit);
      } finally {
        writing--;
        if (writing === 0) await catchUp();
      }
    },
    stop,
  };
}
