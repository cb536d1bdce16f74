import type { CouncilId } from 'which-hat:units';
import { useEffect, useRef, useState } from 'react';
import { addressees } from '../../lib/policy/addressee.ts';
import { allOf, clauseOf, GENERAL, packIn } from '../../lib/policy/packs.ts';
import type { Filter } from '../../lib/policy/search.ts';
import type { Channel } from '../../lib/policy/vocabulary.ts';
import type { MyCouncil } from '../my-councils.ts';
import { UnusablePacks, usePacks } from '../packs.tsx';
import { ResidentAnswer } from '../resident-answer.tsx';
import { useWords } from '../words.tsx';
import { ByTopic, ClauseList } from './clause-list.tsx';
import { ClauseView } from './clause-view.tsx';
import { Compare } from './compare.tsx';
import { Badges, Facts } from './facts.tsx';
import { Filters } from './filters.tsx';
import { PackChoice } from './pack-choice.tsx';
import type { Route } from './route.ts';
import { useSearch } from './use-search.ts';
import { WhoToAsk } from './who-to-ask.tsx';

interface ReferenceProps {
  mine: MyCouncil[];
  /** Where the address leads: to one clause, to a topic, or to all. */
  at: Extract<Route, { panel: 'policy' }>;
  /** 'YYYY-MM-DD' */
  today: string;
  /** The channels of the page in front of the user, none where it is not covered. */
  here: readonly Channel[];
  /** The user's own entry for a council's clerk. */
  clerkOf: (council: CouncilId) => string | undefined;
  copy: (text: string) => Promise<boolean>;
}

/** The policy reference: one council's clauses to browse and search, one of them in full, or two councils compared. */
export function Reference({ mine, at, today, here, clerkOf, copy }: ReferenceProps) {
  const t = useWords();
  const library = usePacks();
  const packs = allOf(library);
  const [chosen, setChosen] = useState<CouncilId>((mine[0]?.pack.id ?? GENERAL) as CouncilId);
  const [other, setOther] = useState<CouncilId | null>(null);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>({});
  const [followed, setFollowed] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  // An address is followed once; whoever comes back from a clause finds the list as it was.
  const way = JSON.stringify([at.topic, at.clause]);
  if (followed !== way) {
    setFollowed(way);
    if (at.clause) setChosen(at.clause.council);
    if (at.topic) {
      setQuery('');
      setFilter({ topic: at.topic });
    }
  }

  const pack = packIn(library, at.clause?.council ?? chosen) ?? library.general;
  const clause = at.clause ? clauseOf(pack, at.clause.id) : null;
  const hits = useSearch([pack], query, filter);
  const narrowed = query.trim() !== '' || Object.values(filter).some((value) => value !== undefined);
  const rival = other === null || other === pack.id ? null : packIn(library, other);
  const offices = addressees(pack, undefined, { clerk: clerkOf(pack.id as CouncilId) });

  useEffect(() => {
    if (clause !== null) heading.current?.focus();
  }, [clause]);

  return (
    <>
      {clause !== null && (
        <div className="stack">
          <p>
            <a href="#policy">{t('reference_back')}</a>
          </p>
          <h2 ref={heading} tabIndex={-1}>
            {pack.council.name} · {clause.places[0]?.ref}
          </h2>
          <ClauseView key={clause.id} pack={pack} clause={clause} offices={offices} copy={copy} />
        </div>
      )}
      {/* Hidden, not gone: what is unfolded stays so. */}
      <div className="stack" hidden={clause !== null}>
        {at.clause && <p className="note">{t('reference_gone')}</p>}
        <UnusablePacks />
        <PackChoice label={t('reference_council')} packs={packs} chosen={chosen} choose={(id) => id && setChosen(id)} />
        <Badges pack={pack} today={today} channels={filter.channel ? [filter.channel] : here} />
        <Filters pack={pack} query={query} filter={filter} search={setQuery} narrow={setFilter} />
        <p className="hint" role="status">
          {t(hits.length === 1 ? 'reference_found_one' : 'reference_found', String(hits.length))}
        </p>
        {narrowed ? <ClauseList hits={hits} /> : <ByTopic hits={hits} />}
        <section className="ask">
          <h2>{t('facts_ask')}</h2>
          <WhoToAsk offices={offices} />
        </section>
        <ResidentAnswer offices={offices} council={pack.document === null ? '' : pack.council.name} copy={copy} />
        <Facts key={pack.id} pack={pack} />
        <PackChoice
          label={t('reference_compare')}
          packs={packs.filter(({ id }) => id !== pack.id)}
          chosen={other}
          choose={setOther}
          none={t('reference_compare_none')}
        />
        {rival !== null && <Compare left={pack} right={rival} topic={filter.topic} />}
      </div>
    </>
  );
}
