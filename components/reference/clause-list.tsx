import type { Hit } from '../../lib/policy/search.ts';
import { TOPICS } from '../../lib/policy/vocabulary.ts';
import { keyPart } from '../../lib/words.ts';
import { useWords } from '../words.tsx';
import { clauseHash } from './route.ts';
import './reference.css';

/** Clauses that lead to their full view. `councilOf` names the council where the list is of several. */
export function ClauseList({ hits, councilOf }: { hits: readonly Hit[]; councilOf?: (pack: Hit['pack']) => string }) {
  const t = useWords();
  return (
    <ul className="clause-list">
      {hits.map(({ pack, clause }) => (
        <li key={`${pack}/${clause.id}`}>
          <a href={`#${clauseHash(pack, clause.id)}`}>
            {councilOf && <span className="clause-council">{councilOf(pack)} </span>}
            <span className="clause-ref">{clause.places[0]?.ref}</span>{' '}
            <span className="strength">{t(`strength_${clause.strength}`)}</span> {clause.summary}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** All clauses, folded away under their topics: a list that the eye can take in. */
export function ByTopic({ hits }: { hits: readonly Hit[] }) {
  const t = useWords();
  return (
    <div className="topics">
      {TOPICS.map((topic) => {
        const on = hits.filter(({ clause }) => clause.topic === topic);
        return (
          on.length > 0 && (
            <details key={topic} name="topic">
              <summary>
                {t(`topic_${keyPart(topic)}`)} <span className="count">{on.length}</span>
              </summary>
              <ClauseList hits={on} />
            </details>
          )
        );
      })}
    </div>
  );
}
