import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/pages.css';
import '../../components/options/options.css';
import { type NotedTools, Options } from '../../components/options/options.tsx';
import type { StoredTools } from '../../components/options/stored.tsx';
import { PacksProvider } from '../../components/packs.tsx';
import { WordsProvider } from '../../components/words.tsx';
import { noticeDay } from '../../lib/elections/notice-day.ts';
import { resetMissed } from '../../lib/history/missed.ts';
import { deleteAllDrafts, readDrafts, watchDrafts } from '../../lib/history/saved-drafts.ts';
import { readTally, resetTally, watchTally } from '../../lib/history/tally-store.ts';
import { download } from '../../lib/page/download.ts';
import { storageFailure } from '../../lib/page/storage-failure.ts';
import { browserWords as t } from '../../lib/page/words.ts';
import { loadPacks } from '../../lib/policy/packs.ts';
import { liveSettings } from '../../lib/settings/live-settings.ts';
import type { Memory } from '../../lib/settings/memory.ts';
import { changeMemory, forgetMemory, readMemory, watchMemory } from '../../lib/settings/memory-store.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { dropAside, readAside, resetSettings } from '../../lib/settings/store.ts';
import { DIRECTORY } from '../../lib/sites/directory.ts';
import { known, openHistory } from './history.ts';
import { openOtherSites } from './other-sites.ts';
import { openTransfer } from './transfer.ts';

const SHOWN_FOR_MS = 3000;

const root = createRoot(document.getElementById('root') as HTMLElement);
let saved = 0;
let message = '';
let fading: ReturnType<typeof setTimeout> | undefined;

const [live, packs, memory, tally, others] = await Promise.all([
  liveSettings(draw),
  loadPacks(),
  readMemory(),
  readTally(Date.now()),
  openOtherSites({ changed: draw, say }),
]);
const history = openHistory({ days: () => live.now().settings.history.days, changed: draw, keep });
const noted: NotedTools = {
  memory,
  changeMemory: (edit) => keep(changeMemory(edit, Date.now()), t('settings_saved')),
  tally,
  resetTally: () => keep(resetTally(), t('settings_saved')),
  noticeDay,
  isKind: known.isKind,
  history: history.tools,
};

function say(text: string) {
  message = text;
  draw();
  clearTimeout(fading);
  fading = setTimeout(() => {
    message = '';
    draw();
  }, SHOWN_FOR_MS);
}

/** Does something with the storage, and says that it is done or why not. */
function keep(work: Promise<unknown>, done: string) {
  work.then(
    () => say(done),
    (error: unknown) => say(t('settings_failed', storageFailure(error, t))),
  );
}

const change = (edit: (current: Settings) => Settings) => {
  const { days } = live.now().settings.history;
  keep(live.change(edit), t('settings_saved'));
  if (live.now().settings.history.days !== days) void history.read();
};

const countDrafts = async () => {
  const { drafts, unreadable } = await readDrafts(Date.now());
  saved = drafts.length + unreadable;
  draw();
};

const stored: Omit<StoredTools, 'trouble' | 'saved'> = {
  transfer: openTransfer({ live, memory: () => noted.memory, packs, keep }),
  exportAside: () =>
    void readAside().then((text) => text !== null && download('which-hat-earlier-settings.json', text)),
  dropAside: () => keep(dropAside(), t('settings_saved')),
  reset: () =>
    keep(
      Promise.all([resetSettings(), forgetMemory(), resetTally(), resetMissed(), history.forget()]),
      t('settings_reset'),
    ),
  deleteDrafts: () => keep(deleteAllDrafts().then(countDrafts), t('settings_drafts_deleted')),
};

function draw() {
  const { settings, trouble } = live.now();
  document.title = t('options_title');
  flushSync(() =>
    root.render(
      <WordsProvider value={t}>
        <PacksProvider value={packs}>
          <Options
            settings={settings}
            change={change}
            sites={DIRECTORY.filter(({ id, optional }) => !optional || others.on.includes(id)).map(({ id }) => id)}
            others={others}
            now={Date.now()}
            message={message}
            stored={{ ...stored, trouble, saved }}
            noted={noted}
          />
        </PacksProvider>
      </WordsProvider>,
    ),
  );
}

draw();
void countDrafts();
void history.read();
watchDrafts(() => void countDrafts());
watchMemory((now: Memory) => {
  noted.memory = now;
  draw();
});
watchTally((now) => {
  noted.tally = now;
  draw();
});

/** The section named in the address is there only now: go to it, and put the focus on its heading. */
function showSection() {
  const section = document.getElementById(location.hash.slice(1));
  section?.scrollIntoView();
  section?.querySelector('h2')?.focus();
}
window.addEventListener('hashchange', showSection);
showSection();
