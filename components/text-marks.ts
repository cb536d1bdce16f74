import type { Finding, Span } from '../lib/check/draft.ts';

/** A stretch of the draft and the numbers (from 1) of the findings that rest on it; none: plain text. */
export interface Stretch {
  start: number;
  text: string;
  findings: number[];
}

/** Cuts a text at the edges of all spans, so that overlapping findings share a stretch. Offsets in UTF-16 units. */
export function stretches(text: string, findings: readonly Finding[]): Stretch[] {
  const edges = new Set([0, text.length]);
  for (const { spans } of findings) {
    for (const { start, end } of spans) edges.add(Math.min(start, text.length)).add(Math.min(end, text.length));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const on = findings.flatMap(({ spans }, at) =>
      spans.some((span) => span.start <= start && end <= span.end) ? [at + 1] : [],
    );
    return { start, text: text.slice(start, end), findings: on };
  });
}

/** The words that a finding rests on, each once, in order. `shown`: how a stretch is to be given; absent: as it stands. */
export function excerpts(
  text: string,
  finding: Finding,
  shown = ({ start, end }: Span) => text.slice(start, end),
): string[] {
  return [...new Set(finding.spans.map((span) => shown(span).trim()))].filter((words) => words !== '');
}
