import { useEffect, useState } from 'react';
import { fetchMeasure, type Limit, type Measure, measureAtHand } from '../../lib/clerk/length.ts';

/** The site's way of counting, `null` for the moment in which it is fetched: begin with it as early as you can. */
export function useMeasure(limit: Limit | undefined): Measure | null {
  const [measure, setMeasure] = useState(() => measureAtHand(limit));
  useEffect(() => {
    let wanted = true;
    void fetchMeasure(limit).then((fetched) => {
      if (wanted) setMeasure(() => fetched);
    });
    return () => {
      wanted = false;
    };
  }, [limit]);
  return measure;
}
