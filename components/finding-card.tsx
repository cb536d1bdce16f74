import type { KindId } from 'which-hat:units';
import type { Addressee } from '../lib/policy/addressee.ts';
import type { CouncilSays } from '../lib/policy/cite.ts';
import { keyPart } from '../lib/words.ts';
import { CouncilClause, type OpenClause } from './council-clause.tsx';
import { RightDoor } from './right-door.tsx';
import { useWords } from './words.tsx';
import './finding-card.css';

interface FindingCardProps {
  kind: KindId;
  /** Its number in the marked draft, from 1. */
  number: number;
  says: CouncilSays[];
  /** The offices of the council that it is about, for where to take it instead. */
  offices: readonly Addressee[];
  onOpen?: OpenClause;
  /** In a quiet note the reasons are one press away. */
  brief?: boolean;
}

/** One finding: what was seen, why it matters, which clause says so, what to do. */
export function FindingCard({ kind, number, says, offices, onOpen, brief = false }: FindingCardProps) {
  const t = useWords();
  const part = keyPart(kind);
  const reasons = (
    <>
      <p className="finding-why">
        <span className="label">{t('prompt_why')}</span> {t(`kind_${part}_why`)}
      </p>
      {says.map((council) => (
        <CouncilClause key={council.council} says={council} onOpen={onOpen} />
      ))}
    </>
  );
  return (
    <li className="finding" data-finding={kind}>
      <h3>
        <span className="finding-number" aria-hidden="true">
          {number}
        </span>
        {t(`kind_${part}_name`)}
      </h3>
      <p className="finding-seen">{t(`kind_${part}_seen`)}</p>
      {brief ? (
        <details className="finding-reasons">
          <summary>{t('finding_reasons')}</summary>
          {reasons}
        </details>
      ) : (
        reasons
      )}
      <p className="finding-do">
        <span className="label">{t('prompt_do')}</span> {t(`kind_${part}_do`)}
      </p>
      {kind === 'allegation' && <RightDoor offices={offices} />}
    </li>
  );
}
