import type { Span } from './draft.ts';

/** Spans in order of place, overlapping or touching ones made one. Takes them in any order. */
export function tidy(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const out: Span[] = [];
  for (const { start, end } of sorted) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** Whether two stretches share at least one unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Where in a list that is sorted by start the first span is that ends after `place`. For spans that do not overlap. */
function firstAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of spans that are sorted and do not overlap, those that share a unit with the stretch. Takes logarithmic time and their number. */
export function meeting<S extends Span>(spans: readonly S[], stretch: Span): S[] {
  const out: S[] = [];
  for (let at = firstAfter(spans, stretch.start); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.start >= stretch.end) break;
    out.push(span);
  }
  return out;
}

/** Whether one of the spans (sorted, not overlapping) lies wholly within the stretch. */
export function holdsOne(spans: readonly Span[], stretch: Span): boolean {
  for (let at = firstAfter(spans, stretch.start); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.start >= stretch.end) return false;
    if (within(span, stretch)) return true;
  }
  return false;
}
