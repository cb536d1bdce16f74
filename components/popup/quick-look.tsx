import type { CouncilId, SiteId } from 'which-hat:units';
import { useId, useState } from 'react';
import { listed } from '../../lib/sites/directory.ts';
import type { QuickTopic } from '../../lib/sites/site.ts';
import { keyPart } from '../../lib/words.ts';
import type { MyCouncil } from '../my-councils.ts';
import { ClauseList } from '../reference/clause-list.tsx';
import { topicHash } from '../reference/route.ts';
import { useSearch } from '../reference/use-search.ts';
import { useWords } from '../words.tsx';

/** What is looked up in a hurry where one is on no site; the names are everyday words and stand in the locale file. */
const ANYWHERE: readonly QuickTopic[] = ['capacity', 'civility', 'personal-data', 'formal-contact', 'email'];

/** As many answers as the eye takes in; all of them are in the reference. */
const MOST = 5;

/** Looks something up in the policy without leaving the first panel: a few words, or one of the five usual questions. */
export function QuickLook({ mine, site }: { mine: MyCouncil[]; site: SiteId | null }) {
  const t = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const packs = mine.map(({ pack }) => pack);
  const found = useSearch(packs, query);
  const hits = query.trim() === '' ? [] : found.slice(0, MOST);
  const topics = (site === null ? ANYWHERE : listed(site).topics).filter((topic) =>
    packs.some(({ clauses }) => clauses.some((clause) => clause.topic === topic)),
  );
  const councilOf = (council: CouncilId) => packs.find((pack) => pack.id === council)?.council.name ?? '';
  return (
    <search className="stack quick-look">
      <p className="field">
        <label htmlFor={id}>{t('quick_search')}</label>
        <input
          id={id}
          type="search"
          value={query}
          placeholder={t('filter_search_example')}
          onChange={({ target }) => setQuery(target.value)}
        />
      </p>
      {query.trim() === '' ? (
        <ul className="chips">
          {topics.map((topic) => (
            <li key={topic}>
              <a href={`#${topicHash(topic)}`}>{t(`quick_${keyPart(topic)}`)}</a>
            </li>
          ))}
          <li>
            <a href="#policy">{t('quick_all')}</a>
          </li>
        </ul>
      ) : (
        <>
          <p className="unseen" role="status">
            {t(hits.length === 1 ? 'reference_found_one' : 'reference_found', String(hits.length))}
          </p>
          {hits.length === 0 && <p>{t('quick_none')}</p>}
          <ClauseList hits={hits} councilOf={packs.length > 1 ? councilOf : undefined} />
        </>
      )}
    </search>
  );
}
