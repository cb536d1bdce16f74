import type { SiteId } from 'which-hat:units';
import type { ReactNode } from 'react';
import type { Tally as Counts } from '../../lib/history/tally.ts';
import type { Memory } from '../../lib/settings/memory.ts';
import { isPaused } from '../../lib/settings/settings.ts';
import { Hat } from '../hat.tsx';
import { Pause, PauseWords } from '../pause.tsx';
import { useWords } from '../words.tsx';
import { Accounts } from './accounts.tsx';
import type { Part } from './change.ts';
import { Chats } from './chats.tsx';
import { Clerks } from './clerks.tsx';
import { Councils } from './councils.tsx';
import { Elections } from './elections.tsx';
import { Exceptions } from './exceptions.tsx';
import { Hats } from './hats.tsx';
import { History, type HistoryTools } from './history.tsx';
import { Member } from './member.tsx';
import { OtherSites, type OtherSitesTools } from './other-sites.tsx';
import { Privacy } from './privacy.tsx';
import { Statements } from './statements.tsx';
import { Stored, type StoredTools, TroubleNote } from './stored.tsx';
import { Tally } from './tally.tsx';
import { Welcome } from './welcome.tsx';

/** What the extension has remembered and counted, and how to change it. */
export interface NotedTools {
  memory: Memory;
  changeMemory: (edit: (memory: Memory) => Memory) => void;
  tally: Counts;
  resetTally: () => void;
  /** The last day on which notice of a poll may be published. */
  noticeDay: (poll: string) => string;
  /** Is there such a kind, and words for it? */
  isKind: (id: string) => boolean;
  history: HistoryTools;
}

interface OptionsProps extends Part {
  sites: readonly SiteId[];
  /** Ms since the epoch. */
  now: number;
  stored: StoredTools;
  noted: NotedTools;
  others: OtherSitesTools;
  /** Said after a change: saved, or why not. */
  message: string;
}

const SECTIONS = [
  'councils',
  'accounts',
  'sites',
  'chats',
  'statements',
  'clerk',
  'quiet',
  'history',
  'elections',
  'pause',
  'privacy',
  'stored',
] as const;

/** The settings page: three steps on the first run, afterwards everything on one page. */
export function Options(props: OptionsProps) {
  const t = useWords();
  const { settings, change, sites, now, stored, noted, message } = props;
  const { memory, changeMemory, isKind } = noted;
  const parts: Record<(typeof SECTIONS)[number], ReactNode> = {
    councils: <Councils settings={settings} change={change} />,
    accounts: (
      <>
        <Member settings={settings} change={change} />
        <Accounts settings={settings} change={change} sites={sites} />
        <Hats settings={settings} change={change} sites={sites} />
      </>
    ),
    sites: <OtherSites {...props.others} />,
    chats: <Chats settings={settings} memory={memory} change={changeMemory} />,
    quiet: (
      <>
        <h3>{t('tally_heading')}</h3>
        <Tally tally={noted.tally} isKind={isKind} reset={noted.resetTally} />
        <h3>{t('exceptions_heading')}</h3>
        <Exceptions memory={memory} change={changeMemory} isKind={isKind} now={now} />
      </>
    ),
    history: <History settings={settings} change={change} tools={noted.history} />,
    elections: <Elections settings={settings} change={change} now={now} noticeDay={noted.noticeDay} />,
    statements: <Statements settings={settings} change={change} />,
    clerk: <Clerks settings={settings} change={change} />,
    pause: (
      <>
        <p>{isPaused(settings, now) ? <PauseWords settings={settings} /> : t('pause_what')}</p>
        <Pause settings={settings} now={now} pause={(until) => change((old) => ({ ...old, pausedUntil: until }))} />
      </>
    ),
    privacy: <Privacy />,
    stored: <Stored {...stored} />,
  };
  const said = (
    <p className="toast" role="status">
      {message}
    </p>
  );
  if (!settings.setUp) {
    return (
      <>
        <TroubleNote {...stored} />
        <Welcome settings={settings} change={change} sites={sites} />
        {said}
      </>
    );
  }
  return (
    <div className="options">
      <header className="masthead">
        <Hat />
        <h1>{t('options_heading')}</h1>
      </header>
      <nav aria-label={t('options_sections')}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`options_${section}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <p className="hint">{t('options_at_once')}</p>
        <TroubleNote {...stored} />
        {SECTIONS.map((section) => (
          <section key={section} id={section} className="stack" aria-labelledby={`${section}-heading`}>
            <h2 id={`${section}-heading`} tabIndex={-1}>
              {t(`options_${section}`)}
            </h2>
            {parts[section]}
          </section>
        ))}
      </main>
      {said}
    </div>
  );
}
