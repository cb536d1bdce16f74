import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/prompt/prompt.css';
import { Hat } from '../../components/hat.tsx';
import { PacksProvider } from '../../components/packs.tsx';
import { Failed } from '../../components/prompt/failed.tsx';
import { Gone } from '../../components/prompt/gone.tsx';
import { Prompt } from '../../components/prompt/prompt.tsx';
import type { PromptTools } from '../../components/prompt/tools.ts';
import { WordsProvider } from '../../components/words.tsx';
import { addressKey } from '../../lib/clerk/addressee.ts';
import { withEarlier } from '../../lib/clerk/wording.ts';
import { letGoBy } from '../../lib/guard/let-go.ts';
import type { Answer, Message } from '../../lib/guard/protocol.ts';
import { saveDraft } from '../../lib/history/saved-drafts.ts';
import { copyText } from '../../lib/page/clipboard.ts';
import { carryOut } from '../../lib/page/hand-over.ts';
import { openClause, openSettings } from '../../lib/page/links.ts';
import { noteAside } from '../../lib/page/note-aside.ts';
import { storageFailure } from '../../lib/page/storage-failure.ts';
import { browserWords } from '../../lib/page/words.ts';
import { loadPacks, NO_COUNCILS } from '../../lib/policy/packs.ts';
import { EMPTY_MEMORY } from '../../lib/settings/memory.ts';
import { readMemory, watchMemory } from '../../lib/settings/memory-store.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/store.ts';
import { type Channel, openChannel } from './channel.ts';
import { type Known, openPromptRecorder } from './history.ts';
import { watchNaturalHeight } from './natural-height.ts';
import { painted } from './painted.ts';

type View = { show: 'nothing' } | { show: 'message'; message: Message; turn: number } | { show: 'gone' };

const container = document.getElementById('root') as HTMLElement;
const root = createRoot(container);
let view: View = { show: 'nothing' };
let known: Known = { settings: DEFAULT_SETTINGS, memory: EMPTY_MEMORY, packs: NO_COUNCILS };
let channel: Channel | undefined;
let turn = 0;
/** The draft that was saved from here, so that a reminder can be offered. */
let saved: string | undefined;

function answer(given: Answer) {
  if (view.show !== 'message' || channel === undefined) return;
  recorder.answered(given.action);
  if (given.action === 'send-as-is' && view.message.type === 'ask') channel.keep(letGoBy(view.message.question));
  channel.answer(given.action === 'save-for-later' ? { ...given, draft: saved } : given);
  // What was said beside the question changes it: the old one stays until the new one is there.
  if (given.action !== 'reconsider') draw({ show: 'nothing' });
}

const recorder = openPromptRecorder(
  () => known,
  (entry) => channel?.keep({ type: 'history', entry }),
);

async function use(settings: Settings) {
  const [packs, memory] = await Promise.all([loadPacks(settings.councils), readMemory().catch(() => EMPTY_MEMORY)]);
  known = { settings, memory, packs };
}

const actions: Omit<PromptTools, 'settings' | 'memory'> = {
  answer,
  async save({ draft, own, context, place, result }) {
    const kinds = result.findings.map(({ kind }) => kind);
    const title = context.conversation?.title ?? '';
    const { site, surface } = draft;
    const id = crypto.randomUUID();
    const now = Date.now();
    try {
      const text = own || draft.text;
      await saveDraft({ id, text, site, surface, place, title, kinds, savedAt: now, remindAt: null });
      saved = id;
      return null;
    } catch (error) {
      return storageFailure(error, browserWords);
    }
  },
  async note(aside, { draft, context }) {
    try {
      await noteAside(aside, { site: draft.site, context, now: Date.now() });
      await use((await readSettings()).settings);
      return null;
    } catch (error) {
      return storageFailure(error, browserWords);
    }
  },
  handOver: carryOut,
  copy: copyText,
  remember: (statement) => void changeSettings((now) => withEarlier(now, statement)).catch(() => undefined),
  async keepAddress(council, role, address) {
    const clerk = { [addressKey(council, role)]: address };
    await changeSettings((now) => ({ ...now, clerks: { ...now.clerks, ...clerk } })).catch(() => undefined);
  },
  openSettings: (section) => void openSettings(section),
  openClause: (council, clause) => void openClause(council, clause),
};

function screen() {
  switch (view.show) {
    case 'nothing':
      return null;
    case 'gone':
      return <Gone />;
    case 'message':
      return view.message.type === 'ask' ? (
        <PacksProvider value={known.packs}>
          <Prompt key={view.turn} question={view.message.question} tools={{ ...actions, ...known }} />
        </PacksProvider>
      ) : (
        <Failed key={view.turn} failure={view.message} tools={actions} />
      );
  }
}

function draw(next: View) {
  view = next;
  // At once, not in the next idle moment: the frame becomes visible when the question has been handed over.
  flushSync(() =>
    root.render(
      <WordsProvider value={browserWords}>
        <header className="masthead">
          <Hat />
          <span>{browserWords('extension_name')}</span>
        </header>
        {screen()}
      </WordsProvider>,
    ),
  );
}

window.addEventListener('keydown', (event) => {
  if (event.isTrusted && event.key === 'Escape' && !event.isComposing) answer({ action: 'edit' });
});

/** The frame stands on the screen: from here on what is seen can be pressed. */
function bringUp() {
  document.body.classList.remove('coming-up');
  container.querySelector<HTMLElement>('h1')?.focus();
}

async function start() {
  document.title = browserWords('prompt_title');
  const reading = readSettings().then(
    ({ settings }) => use(settings),
    () => undefined,
  );
  channel = await openChannel(location.hash.slice(1), {
    async message(message) {
      if (message.type === 'shown') return painted().then(bringUp);
      await reading;
      // Whatever name it was opened under: from here on it is the prompt.
      history.replaceState(null, '', '/prompt.html');
      document.body.classList.add('coming-up');
      if (message.type === 'ask') recorder.asked(message.question);
      draw({ show: 'message', message, turn: ++turn });
      // The height that it would like is told first: the frame comes up in its size, and is not laid out twice.
      await Promise.resolve();
      channel?.drawn();
    },
    closed() {
      draw({ show: 'gone' });
      bringUp();
    },
  });
  watchNaturalHeight(container, channel.size);
  watchMemory((memory) => {
    known = { ...known, memory };
  });
  watchSettings((changed) => void use(changed).then(() => draw(view)));
}

start().catch(() => draw({ show: 'gone' }));
