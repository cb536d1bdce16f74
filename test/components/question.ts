import type { Outcome } from '../../lib/check/draft.ts';
import type { Question } from '../../lib/guard/protocol.ts';

type Finding = Question['result']['findings'][number];

/** A finding of that kind on these words of the text. */
export function seen(text: string, kind: Finding['kind'], ...words: string[]): Finding {
  return { kind, spans: words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })) };
}

/** A question about a text, on Facebook where nothing else is said. */
export function question(
  text: string,
  outcome: Outcome,
  findings: Finding[],
  { draft, ...more }: Partial<Omit<Question, 'draft'>> & { draft?: Partial<Question['draft']> } = {},
): Question {
  return {
    draft: { text, site: 'facebook', surface: 'post', account: 'personal', ...draft },
    result: { outcome, findings },
    context: {},
    place: 'post-dialog',
    writable: true,
    joins: text,
    own: text,
    again: false,
    ...more,
  };
}
