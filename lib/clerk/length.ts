/** A site's limit on the length of a text, and the way it counts. */
export interface Limit {
  count: 'utf16' | 'codepoints' | 'x-weighted';
  most: number;
}

/** Counts a text as a site does. */
export type Measure = (text: string) => number;

const utf16: Measure = (text) => text.length;
const codepoints: Measure = (text) => [...text].length;

/** The site's way of counting, or `null` where it has to be fetched first. */
export function measureAtHand(limit: Limit | undefined): Measure | null {
  switch (limit?.count) {
    case undefined:
    case 'utf16':
      return utf16;
    case 'codepoints':
      return codepoints;
    case 'x-weighted':
      return null;
  }
}

/**
 * The site's way of counting. X weighs letters, links and emoji differently; the tables for that are large, and fetched
 * only when they are needed. Never rejects: without them letters are counted, and the site has the last word.
 */
export async function fetchMeasure(limit: Limit | undefined): Promise<Measure> {
  const known = measureAtHand(limit);
  if (known) return known;
  try {
    const { default: twitter } = await import('twitter-text');
    return (text) => twitter.parseTweet(text).weightedLength;
  } catch {
    return codepoints;
  }
}

/** Does `text` keep within the limit? Without a limit everything does. */
export function fits(text: string, limit: Limit | undefined, measure: Measure): boolean {
  return limit === undefined || measure(text) <= limit.most;
}
