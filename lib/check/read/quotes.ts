import type { Span } from '../draft.ts';

/** A quotation is somebody's words, not a page of them: a mark left open closes nothing further on than this. */
const LONGEST = 600;

/**
 * Stretches of a folded text that stand in quotation marks, marks included, and lines that answer mail puts after `>`.
 * A single quote opens only after a blank and closes only before one: an apostrophe does neither.
 */
export function quotesOf(text: string): Span[] {
  const out: Span[] = [];
  let open: { mark: string; at: number } | undefined;
  for (const { 0: mark, index } of text.matchAll(/["']/g)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    if (open && (index - open.at > LONGEST || text.slice(open.at, index).includes('\n\n'))) open = undefined;
    if (!open) {
      if (/[\s([:,-]/.test(before) && /\S/.test(after)) open = { mark, at: index };
    } else if (mark === open.mark && /\S/.test(before) && /[^a-z0-9]/.test(after)) {
      out.push({ start: open.at, end: index + 1 });
      open = undefined;
    }
  }
  for (const { index, 0: line } of text.matchAll(/^>[^\n]*/gm)) out.push({ start: index, end: index + line.length });
  return out.sort((a, b) => a.start - b.start);
}
