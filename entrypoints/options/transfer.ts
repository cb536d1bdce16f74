import type { CouncilId } from 'which-hat:units';
import type { Names } from '../../components/options/item-words.ts';
import type { TransferTools } from '../../components/options/transfer.tsx';
import { readDrafts, saveDraft } from '../../lib/history/saved-drafts.ts';
import { download } from '../../lib/page/download.ts';
import { browserWords as t } from '../../lib/page/words.ts';
import { type Library, packIn } from '../../lib/policy/packs.ts';
import type { LiveSettings } from '../../lib/settings/live-settings.ts';
import type { Memory } from '../../lib/settings/memory.ts';
import { changeMemory } from '../../lib/settings/memory-store.ts';
import type { Bundle } from '../../lib/transfer/bundle.ts';
import { readFile, writeFile } from '../../lib/transfer/file.ts';
import { merged, planMerge } from '../../lib/transfer/merge.ts';
import { known } from './history.ts';

interface TransferDeps {
  live: LiveSettings;
  memory: () => Memory;
  packs: Library;
  /** Does something with the storage, and tells the user how it went. */
  keep: (work: Promise<unknown>, done: string) => void;
}

/** Settings as a file, for the settings page: what is read is only looked at until the user takes it over. */
export function openTransfer({ live, memory, packs, keep }: TransferDeps): TransferTools {
  let there: Bundle | null = null;

  const names: Names = {
    ...known,
    council: (id) => {
      const pack = packIn(packs, id as CouncilId);
      return id === '' ? live.now().settings.otherCouncil || t('council_other') : (pack?.council.name ?? id);
    },
  };
  const here = async (): Promise<Bundle> => ({
    settings: live.now().settings,
    memory: memory(),
    drafts: (await readDrafts(Date.now())).drafts,
  });

  async function takeOver(file: Bundle, kept: ReadonlySet<string>) {
    const before = await here();
    const after = merged(before, file, kept);
    const brought = after.drafts.filter((draft) => !before.drafts.includes(draft));
    // Each anew from what is stored at that moment: another page may have changed it meanwhile.
    await live.change((settings) => merged({ ...before, settings }, file, kept).settings);
    await changeMemory((now) => ({ ...now, ...merged({ ...before, memory: now }, file, kept).memory }), Date.now());
    for (const draft of brought) await saveDraft(draft);
  }

  return {
    names,
    exportAll: (withDrafts) =>
      void here().then((bundle) =>
        download(t('transfer_file'), writeFile({ ...bundle, drafts: withDrafts ? bundle.drafts : [] })),
      ),
    async read(file) {
      const read = readFile(await file.text(), Date.now());
      there = read.ok ? read : null;
      return read.ok ? { ok: true, plan: planMerge(await here(), read) } : read;
    },
    take(kept) {
      if (there) keep(takeOver(there, kept), t('merge_done'));
      there = null;
    },
  };
}
