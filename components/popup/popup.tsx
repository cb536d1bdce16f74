import type { CouncilId } from 'which-hat:units';
import { isAddress } from '../../lib/clerk/addressee.ts';
import type { DraftsRead } from '../../lib/history/saved-draft.ts';
import { channelsOf } from '../../lib/policy/channels.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Trouble } from '../../lib/settings/store.ts';
import { Button } from '../button.tsx';
import { Hat } from '../hat.tsx';
import { useMyCouncils } from '../packs.tsx';
import { type PageView, siteInFront } from '../page-view.ts';
import { Reference } from '../reference/reference.tsx';
import { clauseHash, type Route } from '../reference/route.ts';
import { useWords } from '../words.tsx';
import { CheckPanel } from './check-panel.tsx';
import { PagePanel } from './page-panel.tsx';
import type { ReportFacts } from './report.ts';
import type { SavedDraftTools } from './saved-draft-card.tsx';
import { SavedPanel } from './saved-panel.tsx';

/** What the pop-up shows. */
export interface PopupState {
  settings: Settings;
  trouble: Trouble | null;
  page: PageView;
  drafts: DraftsRead;
  route: Route;
  /** Text that was selected on a page, for the check. */
  selected: string;
  /** Ms since the epoch. */
  now: number;
  /** Something could not be stored. */
  failure: string;
  /** For a report of a fault. */
  facts: ReportFacts;
}

/** What the pop-up's page does for it. */
export interface PopupTools extends SavedDraftTools {
  change: (edit: (current: Settings) => Settings) => void;
  go: (hash: string) => void;
  reload: () => void;
  /** At one of the settings' sections. */
  openSettings: (section: 'councils' | 'sites') => void;
}

const PANELS = ['page', 'check', 'policy', 'saved'] as const;

/** The pop-up: this page, a box to check any text, the policy, saved drafts. */
export function Popup({ state, tools }: { state: PopupState; tools: PopupTools }) {
  const t = useWords();
  const { settings, route, drafts, now } = state;
  const mine = useMyCouncils(settings);
  const site = siteInFront(state.page);
  const clerk = (id: CouncilId) => {
    const own = settings.clerks[mine.find(({ pack }) => pack.id === id)?.key ?? id];
    return own !== undefined && isAddress(own) ? own.trim() : undefined;
  };
  return (
    <>
      <header className="masthead">
        <Hat />
        <h1>{t('extension_name')}</h1>
        <Button look="quiet" onPress={() => tools.openSettings('councils')}>
          {t('popup_settings')}
        </Button>
      </header>
      <nav aria-label={t('popup_panels')} className="panels">
        <ul>
          {PANELS.map((panel) => (
            <li key={panel}>
              <a href={`#${panel}`} aria-current={route.panel === panel ? 'page' : undefined}>
                {panel === 'saved' && drafts.drafts.length > 0
                  ? t('popup_saved_count', String(drafts.drafts.length))
                  : t(`popup_${panel}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="stack">
        {state.trouble !== null && <p className="note">{t('popup_trouble')}</p>}
        {state.failure !== '' && (
          <p className="note" role="alert">
            {state.failure}
          </p>
        )}
        {route.panel === 'page' && (
          <PagePanel
            view={state.page}
            settings={settings}
            now={now}
            pause={(until) => tools.change((old) => ({ ...old, pausedUntil: until }))}
            reload={tools.reload}
            facts={state.facts}
            copy={tools.copy}
            openSites={() => tools.openSettings('sites')}
          />
        )}
        {/* Hidden, not gone: whoever looks up a clause finds the text again. */}
        <div className="stack" hidden={route.panel !== 'check'}>
          <CheckPanel
            key={state.selected}
            settings={settings}
            begin={state.selected}
            copy={tools.copy}
            onOpen={(council, clause) => tools.go(clauseHash(council, clause))}
          />
        </div>
        {route.panel === 'policy' && (
          <Reference
            mine={mine}
            at={route}
            today={new Date(now).toLocaleDateString('sv-SE')}
            here={site === null ? [] : channelsOf({ site, surface: 'post' })}
            clerkOf={clerk}
            copy={tools.copy}
          />
        )}
        {route.panel === 'saved' && (
          <SavedPanel
            read={drafts}
            now={now}
            isSite={tools.isSite}
            isKind={tools.isKind}
            copy={tools.copy}
            remove={tools.remove}
            openSite={tools.openSite}
            putBack={tools.putBack}
            remind={tools.remind}
          />
        )}
      </main>
    </>
  );
}
