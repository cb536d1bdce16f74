import { useEffect, useState } from 'react';
import { statedIn } from '../../lib/clerk/stated.ts';
import type { Question } from '../../lib/guard/protocol.ts';

/**
 * The draft's own words that say in what capacity it is written; `null`: none. `undefined`: not read yet; it is read when
 * it is wanted, and not at all where it was found that the draft does not say it.
 */
export function useStated(
  { draft, result }: Pick<Question, 'draft' | 'result'>,
  wanted: boolean,
): string | null | undefined {
  const unsaid = result.findings.some(({ kind }) => kind === 'unclear-capacity');
  const [stated, setStated] = useState<string | null | undefined>(unsaid ? null : undefined);
  useEffect(() => {
    let reading = wanted && !unsaid;
    if (reading)
      void statedIn(draft).then((words) => {
        if (reading) setStated(words);
      });
    return () => {
      reading = false;
    };
  }, [draft, unsaid, wanted]);
  return stated;
}
