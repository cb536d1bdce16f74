import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/theme.css';
import '../../components/pages.css';
import '../../components/popup/popup.css';
import { PacksProvider } from '../../components/packs.tsx';
import { Popup, type PopupState, type PopupTools } from '../../components/popup/popup.tsx';
import { routeOf } from '../../components/reference/route.ts';
import { WordsProvider } from '../../components/words.tsx';
import { KINDS } from '../../lib/check/kinds.ts';
import { readMissed } from '../../lib/history/missed.ts';
import { isDue, reminderAt } from '../../lib/history/reminders.ts';
import { deleteDraft, readDrafts, remindOfDraft, watchDrafts } from '../../lib/history/saved-drafts.ts';
import { browserName } from '../../lib/page/browser-name.ts';
import { copyText } from '../../lib/page/clipboard.ts';
import { openSettings } from '../../lib/page/links.ts';
import { putBackDraft } from '../../lib/page/put-back-draft.ts';
import { takeSelectedText } from '../../lib/page/selected-text.ts';
import { storageFailure } from '../../lib/page/storage-failure.ts';
import { browserWords as t } from '../../lib/page/words.ts';
import { loadPacks } from '../../lib/policy/packs.ts';
import { liveSettings } from '../../lib/settings/live-settings.ts';
import { isSiteId, listed } from '../../lib/sites/directory.ts';
import { pageInFront } from './page-in-front.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const [tab, live, packs, selected, missed] = await Promise.all([
  browser.tabs.getCurrent(),
  liveSettings(draw),
  loadPacks(),
  takeSelectedText(),
  readMissed(Date.now()),
]);
// In a tab of its own the pop-up may be as wide as it likes; as a pop-up it has to say how wide it is.
document.documentElement.classList.toggle('in-tab', tab !== undefined);

let front: number | undefined;
const state: Omit<PopupState, 'settings' | 'trouble' | 'now' | 'route'> = {
  page: { page: 'looking' },
  drafts: { drafts: [], unreadable: 0 },
  selected,
  failure: '',
  facts: { version: browser.runtime.getManifest().version, browser: browserName(), missed: missed.sites },
};

function update(change: Partial<typeof state>) {
  Object.assign(state, change);
  draw();
}

const keep = (work: Promise<unknown>) =>
  work.then(
    () => update({ failure: '' }),
    (error: unknown) => update({ failure: t('settings_failed', storageFailure(error, t)) }),
  );

const look = async () => {
  const { tab, view } = await pageInFront();
  front = tab;
  update({ page: view });
};

const tools: PopupTools = {
  change: (edit) => void keep(live.change(edit)).then(look),
  go: (hash) => {
    location.hash = hash;
  },
  reload: () => {
    if (front !== undefined) void browser.tabs.reload(front).then(() => window.close());
  },
  copy: copyText,
  remove: (id) => void keep(deleteDraft(id, Date.now())),
  openSite: (site) => void browser.tabs.create({ url: listed(site).home }),
  openSettings: (section) => void openSettings(section).then(() => window.close()),
  async putBack(draft, site, anyway) {
    const reply = await putBackDraft(draft, site, anyway);
    if (reply.done !== 'written') return reply;
    await keep(deleteDraft(draft.id, Date.now()));
    // The text stands in the box, and the page says so: out of its way.
    if (tab === undefined) window.close();
    return reply;
  },
  remind: (id, reminder) => {
    const now = Date.now();
    void keep(remindOfDraft(id, reminder === null ? null : reminderAt(reminder, now), now));
  },
  isSite: isSiteId,
  isKind: (id) => KINDS.some((kind) => kind.id === id),
};

function draw() {
  flushSync(() =>
    root.render(
      <WordsProvider value={t}>
        <PacksProvider value={packs}>
          <Popup state={{ ...state, ...live.now(), now: Date.now(), route: routeOf(location.hash) }} tools={tools} />
        </PacksProvider>
      </WordsProvider>,
    ),
  );
}

const readSaved = async () => update({ drafts: await readDrafts(Date.now()) });

/** Whoever opens the pop-up after a reminder wants to see what it was about. */
async function begin() {
  await readSaved();
  if (location.hash === '' && state.drafts.drafts.some((draft) => isDue(draft, Date.now()))) tools.go('saved');
}

draw();
window.addEventListener('hashchange', draw);
watchDrafts(() => void readSaved());
void begin();
void look();
