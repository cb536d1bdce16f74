import type { CouncilId } from 'which-hat:units';
import { useState } from 'react';
import type { Addressee } from '../../lib/policy/addressee.ts';
import type { Clause, Pack } from '../../lib/policy/pack.ts';
import { clauseOf } from '../../lib/policy/packs.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { useWords } from '../words.tsx';
import { ClauseList } from './clause-list.tsx';
import { WhoToAsk } from './who-to-ask.tsx';

interface ClauseViewProps {
  /** Whom to ask where it stays unclear. */
  offices: readonly Addressee[];
  pack: Pack;
  clause: Clause;
  copy: (text: string) => Promise<boolean>;
}

/** One clause in full: what it says in our words, where it stands, how strong it is, whom it binds, what goes with it. */
export function ClauseView({ pack, clause, offices, copy }: ClauseViewProps) {
  const t = useWords();
  const [message, setMessage] = useState('');
  const places = clause.places.map(({ ref }) => ref).join('; ');
  const quote = t('clause_quote', clause.summary, pack.council.name, places, t(`strength_${clause.strength}`));
  const related = clause.related.flatMap((id) => clauseOf(pack, id) ?? []);
  return (
    <article className="clause-view stack">
      <p className="label">{t(`topic_${keyPart(clause.topic)}`)}</p>
      <p className="clause-words">{clause.summary}</p>
      {clause.note && <p className="hint">{clause.note}</p>}
      <dl className="letter">
        <dt>{t('clause_where')}</dt>
        <dd>
          {clause.places.map(({ ref, url }, index) => (
            <span key={ref}>
              {index > 0 && '; '}
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {ref}
                </a>
              ) : (
                ref
              )}
            </span>
          ))}
        </dd>
        <dt>{t('clause_strength')}</dt>
        <dd>
          <span className="strength">{t(`strength_${clause.strength}`)}</span>
        </dd>
        <dt>{t('clause_binds')}</dt>
        <dd>{clause.binds.map((who) => t(`bound_${keyPart(who)}`)).join(', ')}</dd>
        <dt>{t('clause_channels')}</dt>
        <dd>{clause.channels.map((channel) => t(`channel_${keyPart(channel)}`)).join(', ')}</dd>
        <dt>{t('clause_handling')}</dt>
        <dd>{t(`handling_${clause.handling}`)}</dd>
      </dl>
      {related.length > 0 && (
        <>
          <h3>{t('clause_related')}</h3>
          <ClauseList hits={related.map((other) => ({ pack: pack.id as CouncilId, clause: other }))} />
        </>
      )}
      <div className="row">
        <Button onPress={() => void copy(quote).then((done) => setMessage(t(done ? 'copy_done' : 'copy_failed')))}>
          {t('clause_copy')}
        </Button>
      </div>
      <p className="message" role="status">
        {message}
      </p>
      <p className="hint">{t('clause_own_words')}</p>
      <h3>{t('facts_ask')}</h3>
      <WhoToAsk offices={offices} />
    </article>
  );
}
