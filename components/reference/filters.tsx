import { useId } from 'react';
import type { Pack } from '../../lib/policy/pack.ts';
import type { Filter } from '../../lib/policy/search.ts';
import { CHANNELS, STRENGTHS, TOPICS } from '../../lib/policy/vocabulary.ts';
import { keyPart } from '../../lib/words.ts';
import { useWords } from '../words.tsx';

interface FiltersProps {
  pack: Pack;
  query: string;
  filter: Filter;
  search: (query: string) => void;
  narrow: (filter: Filter) => void;
}

/** Search, and what narrows it: topic, channel, strength. Only what the policy has is offered. */
export function Filters({ pack, query, filter, search, narrow }: FiltersProps) {
  const t = useWords();
  const id = useId();
  const has = {
    topic: TOPICS.filter((topic) => pack.clauses.some((clause) => clause.topic === topic)),
    channel: CHANNELS.filter((channel) => channel !== 'any' && channel !== 'social'),
    strength: STRENGTHS.filter((strength) => pack.clauses.some((clause) => clause.strength === strength)),
  };
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  const select = <Key extends 'topic' | 'channel' | 'strength'>(
    key: Key,
    options: readonly NonNullable<Filter[Key]>[],
  ) => (
    <p className="field">
      <label htmlFor={`${id}-${key}`}>{t(`filter_${key}`)}</label>
      <select
        id={`${id}-${key}`}
        value={filter[key] ?? ''}
        onChange={({ target }) => narrow({ ...filter, [key]: options.find((option) => option === target.value) })}
      >
        <option value="">{t('filter_all')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {t(`${key}_${keyPart(option)}` as `topic_${'capacity'}`)}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <search className="stack">
      <p className="field">
        <label htmlFor={`${id}-query`}>{t('filter_search')}</label>
        <input
          id={`${id}-query`}
          type="search"
          value={query}
          placeholder={t('filter_search_example')}
          onChange={({ target }) => search(target.value)}
        />
      </p>
      <details className="narrow" open={narrowed || undefined}>
        <summary>{t('filter_narrow')}</summary>
        <div className="stack">
          {select('topic', has.topic)}
          <div className="pair">
            {select('channel', has.channel)}
            {select('strength', has.strength)}
          </div>
        </div>
      </details>
    </search>
  );
}
