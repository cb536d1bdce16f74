import type { Citation, CouncilSays, Misfit } from '../lib/policy/cite.ts';
import type { Clause } from '../lib/policy/pack.ts';
import { keyPart, type Words } from '../lib/words.ts';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';
import './council-clause.css';

/** Leads to a clause in the reference. */
export type OpenClause = (council: string, clause: string) => void;

/**
 * What one council says of a finding: its best clause, with reference and strength; where that speaks to other people or
 * channels, that is said, and the general guidance is shown beside it.
 */
export function CouncilClause({ says, onOpen }: { says: CouncilSays; onOpen?: OpenClause }) {
  const t = useWords();
  const own = says.citations[0];
  const general = says.general[0];
  return (
    <div className="council-clause">
      {own && <Cited citation={own} council={says.name} onOpen={onOpen} />}
      {general && (
        <>
          {says.none && <p className="clause-aside">{t('clause_none', says.name)}</p>}
          <Cited citation={general} council={t('prompt_general')} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}

function Cited({ citation, council, onOpen }: { citation: Citation; council: string; onOpen: OpenClause | undefined }) {
  const t = useWords();
  const { clause, ref, strength, misfits, pack } = citation;
  return (
    <blockquote className="clause" data-strength={strength}>
      <div className="clause-source">
        <p>
          <cite>{council}</cite> <span className="clause-ref">{ref}</span>{' '}
          <span className="strength">{t(`strength_${strength}`)}</span>
        </p>
        {onOpen && (
          <Button look="quiet" onPress={() => onOpen(pack, clause.id)} label={t('clause_open_label', council, ref)}>
            {t('clause_open')}
          </Button>
        )}
      </div>
      <p>{clause.summary}</p>
      {misfits.length > 0 && (
        <p className="clause-aside">{misfits.map((one) => misfitWords(one, clause, t)).join(' ')}</p>
      )}
    </blockquote>
  );
}

/** Whom or what the clause is about, where that is not quite the draft in question. */
function misfitWords(misfit: Misfit, clause: Clause, t: Words): string {
  switch (misfit) {
    case 'people':
      return t('clause_near_people', clause.binds.map((who) => t(`bound_${keyPart(who)}`)).join(', '));
    case 'channel':
      return t('clause_near_channel', clause.channels.map((channel) => t(`channel_${keyPart(channel)}`)).join(', '));
    case 'surface':
      return t('clause_near_surface', (clause.surfaces ?? []).map((one) => t(`surface_${one}`)).join(', '));
    case 'account':
      return t('clause_near_account', (clause.accounts ?? []).map((one) => t(`account_${keyPart(one)}`)).join(', '));
  }
}
