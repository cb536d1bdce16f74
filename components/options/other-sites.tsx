import type { SiteId } from 'which-hat:units';
import { DIRECTORY } from '../../lib/sites/directory.ts';
import { useWords } from '../words.tsx';

/** Which optional sites are switched on, and how they are switched. */
export interface OtherSitesTools {
  on: readonly SiteId[];
  /** The last one that could not be switched on, and why. */
  problem: { site: SiteId; why: 'refused' | 'failed' } | null;
  /** Called within the user's own click: the browser asks for the permission then. */
  set: (site: SiteId, on: boolean) => void;
}

const hostsOf = (matches: readonly string[]) =>
  [...new Set(matches.map((pattern) => pattern.split('/')[2]?.replace(/^www\./u, '')))].join(', ');

/** The sites that are guarded only where the user wants it, each with its switch. */
export function OtherSites({ on, problem, set }: OtherSitesTools) {
  const t = useWords();
  const always = DIRECTORY.filter(({ optional }) => !optional).map(({ id }) => t(`site_${id}`));
  return (
    <>
      <p>{t('sites_what', new Intl.ListFormat('en-GB').format(always))}</p>
      <fieldset className="choices">
        <legend className="unseen">{t('options_sites')}</legend>
        {DIRECTORY.filter(({ optional }) => optional).map(({ id, matches }) => (
          <label key={id} className="choice">
            <input type="checkbox" checked={on.includes(id)} onChange={({ target }) => set(id, target.checked)} />
            <span>
              <strong>{t(`site_${id}`)}</strong>
              <span className="hint">{t('sites_reads', hostsOf(matches))}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="hint">{t('sites_open_pages')}</p>
      <div role="status">
        {problem && <p className="note">{t(`sites_${problem.why}`, t(`site_${problem.site}`))}</p>}
      </div>
    </>
  );
}
