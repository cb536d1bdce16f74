import type { PageStatus } from '../../lib/guard/page-status.ts';
import type { SiteHealth } from '../../lib/sites/site.ts';
import type { Words } from '../../lib/words.ts';

/** What the pop-up knows beside the page's own status. */
export interface ReportFacts {
  /** Of Which Hat. */
  version: string;
  /** Name and major version. */
  browser: string;
  /** Drafts on this device that left their box without a send that was seen, by site. */
  missed: Readonly<Record<string, number>>;
}

/**
 * What may be copied for a report of a fault: how the page's composers were recognised, versions and counts. It holds no
 * words, names, handles or addresses beyond the site's own. The ids in it are those of the program.
 */
export function reportOf(status: PageStatus, { version, browser, missed }: ReportFacts, t: Words): string {
  const { site, host, guarded, reason, health, earlier, asked } = status;
  return [
    t('report_versions', version, browser),
    t('report_site', site, host),
    guarded ? t('report_guarded') : t('report_unguarded', reason ?? 'error'),
    ...new Set(health.map((one) => line(one, t))),
    ...earlier.map((one) => t('report_earlier', line(one, t))),
    t('report_counts', String(asked), String(status.missed), String(missed[site] ?? 0)),
  ].join('\n');
}

function line({ place, layer, editor, control, resumable, write }: SiteHealth, t: Words): string {
  const [composer, box, send, way] = [layer, editor, control, write].map((one) => one ?? t('report_none'));
  return t(
    'report_composer',
    place,
    composer ?? '',
    box ?? '',
    send ?? '',
    t(resumable ? 'report_yes' : 'report_no'),
    way ?? '',
  );
}
