import { isPaused, type Settings } from '../../lib/settings/settings.ts';
import { keyPart, type Words } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { UnusablePacks, useMyCouncils } from '../packs.tsx';
import { type PageView, siteInFront } from '../page-view.ts';
import { Pause, PauseWords } from '../pause.tsx';
import { useWords } from '../words.tsx';
import { PageHealth } from './page-health.tsx';
import { PageReport } from './page-report.tsx';
import { QuickLook } from './quick-look.tsx';
import { type ReportFacts, reportOf } from './report.ts';

interface PagePanelProps {
  view: PageView;
  settings: Settings;
  now: number;
  pause: (until: Settings['pausedUntil']) => void;
  reload: () => void;
  facts: ReportFacts;
  copy: (text: string) => Promise<boolean>;
  openSites: () => void;
}

type State = 'good' | 'bad' | 'paused' | 'none';

function told(view: PageView, t: Words): { state: State; heading: string; body: string } {
  switch (view.page) {
    case 'looking':
      return { state: 'none', heading: t('page_looking'), body: '' };
    case 'not-covered':
      return { state: 'none', heading: t('page_not_covered'), body: t('page_not_covered_body') };
    case 'silent':
      return { state: 'bad', heading: t('page_silent', t(`site_${view.site}`)), body: t('page_silent_body') };
    case 'off': {
      const name = t(`site_${view.site}`);
      return { state: 'none', heading: t('page_off', name), body: t('page_off_body') };
    }
    case 'answered': {
      const { guarded, site, reason, health } = view.status;
      const name = t(`site_${site}`);
      if (guarded && health.length === 0)
        return { state: 'good', heading: t('page_guarded', name), body: t('page_guarded_no_box') };
      if (guarded) return { state: 'good', heading: t('page_guarded', name), body: t('page_guarded_body') };
      const body = t(`page_unguarded_${keyPart(reason ?? 'error')}`);
      return { state: reason === 'paused' ? 'paused' : 'bad', heading: t('page_unguarded', name), body };
    }
  }
}

/** Is this page guarded, and if not, why; and the switch for a pause. */
export function PagePanel({ view, settings, now, pause, reload, openSites, facts, copy }: PagePanelProps) {
  const t = useWords();
  const paused = isPaused(settings, now);
  const mine = useMyCouncils(settings);
  const { state, heading, body } = told(view, t);
  return (
    <>
      <section className="status" data-state={paused ? 'paused' : state}>
        <h2>{paused ? t('pause_on') : heading}</h2>
        <p>{paused ? <PauseWords settings={settings} /> : body}</p>
        {!paused && view.page === 'silent' && (
          <Button look="primary" onPress={reload}>
            {t('page_reload')}
          </Button>
        )}
        {!paused && view.page === 'off' && <Button onPress={openSites}>{t('page_off_open')}</Button>}
        {!paused && view.page === 'answered' && (
          <PageHealth status={view.status} missed={facts.missed[view.status.site] ?? 0} />
        )}
      </section>
      <UnusablePacks />
      {!settings.setUp && <p className="note">{t('page_set_up')}</p>}
      <QuickLook mine={mine} site={siteInFront(view)} />
      <p className="hint">
        {t('page_councils')} <strong>{mine.map(({ name }) => name || t('prompt_general')).join(', ')}</strong>
      </p>
      <Pause settings={settings} now={now} pause={pause} />
      {view.page === 'answered' && <PageReport report={reportOf(view.status, facts, t)} copy={copy} />}
    </>
  );
}
