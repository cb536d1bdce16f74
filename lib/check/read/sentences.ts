import type { Span } from '../draft.ts';

/** Words whose full stop ends no sentence. */
const SHORT =
  /(?:^|[ (\n])(?:mr|mrs|ms|miss|dr|rev|cllr|st|no|nos|prof|hon|jr|sr|vs|ref|tel|approx|e\.g|i\.e|p|pp|b|[a-z])$/;

/**
 * The sentences of a folded text, without the blanks between them. A new line ends one, so do `.`, `!` and `?` before a
 * blank; a blank after a number, an initial or a title does not.
 */
export function sentencesOf(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  const close = (end: number, next: number) => {
    if (end > start) out.push({ start, end });
    start = next;
  };
  for (const { 0: mark, index } of text.matchAll(/\n|[.!?]["')]? /g)) {
    if (index < start) continue;
    if (mark === '\n') close(index, index + 1);
    else if (!(mark.startsWith('.') && SHORT.test(text.slice(Math.max(start, index - 8), index)))) {
      close(index + mark.length - 1, index + mark.length);
    }
  }
  close(text.length, text.length);
  return out;
}
