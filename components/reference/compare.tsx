import type { CouncilId } from 'which-hat:units';
import { comparePacks } from '../../lib/policy/compare.ts';
import type { Clause, Pack } from '../../lib/policy/pack.ts';
import type { Topic } from '../../lib/policy/vocabulary.ts';
import { keyPart } from '../../lib/words.ts';
import { useWords } from '../words.tsx';
import { ClauseList } from './clause-list.tsx';

interface CompareProps {
  left: Pack;
  right: Pack;
  /** Only this topic; absent: all, folded away. */
  topic?: Topic;
}

/** Two policies side by side, topic by topic; where there is little room, one under the other. */
export function Compare({ left, right, topic: only }: CompareProps) {
  const t = useWords();
  return (
    <section className="topics compare" aria-label={t('compare_label', left.council.name, right.council.name)}>
      {comparePacks(left, right)
        .filter(({ topic }) => only === undefined || topic === only)
        .map(({ topic, left: here, right: there }) => (
          <details key={topic} open={only !== undefined}>
            <summary>
              {t(`topic_${keyPart(topic)}`)}{' '}
              <span className="count">{t('compare_counts', String(here.length), String(there.length))}</span>
            </summary>
            <div className="sides">
              <Side pack={left} clauses={here} />
              <Side pack={right} clauses={there} />
            </div>
          </details>
        ))}
    </section>
  );
}

function Side({ pack, clauses }: { pack: Pack; clauses: Clause[] }) {
  const t = useWords();
  return (
    <div>
      <h3>{pack.council.name}</h3>
      {clauses.length === 0 && <p className="hint">{t('compare_silent')}</p>}
      <ClauseList hits={clauses.map((clause) => ({ pack: pack.id as CouncilId, clause }))} />
    </div>
  );
}
