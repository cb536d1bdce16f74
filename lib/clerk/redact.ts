import type { Span } from '../check/draft.ts';

/**
 * A stretch of a text with what is hidden replaced by `mark`. What is hidden may lie partly within the stretch.
 * @param hidden in order and without overlap, as a finding's spans are; UTF-16 units
 * @param stretch absent: the whole text
 */
export function redact(
  text: string,
  hidden: readonly Span[],
  mark: string,
  stretch: Span = { start: 0, end: text.length },
): string {
  let at = stretch.start;
  let out = '';
  for (const { start, end } of hidden) {
    if (end <= at || start >= stretch.end) continue;
    out += text.slice(at, Math.max(at, start)) + mark;
    at = end;
  }
  return out + text.slice(Math.min(at, stretch.end), stretch.end);
}
