/** A table in Markdown: the first column to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A share as a percentage: `0.8133` is `81.3 %`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** A score between 0 and 1 as is usual for F1: `0.712`. */
export const score = (value: number): string => value.toFixed(3);

/** A time in milliseconds with as many digits as say something. */
export const ms = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0));

/** How many times, with two digits that say something: `0.004`, `0.42`, `7.1`, `310`. */
export const times = (ratio: number): string => (ratio < 100 ? String(Number(ratio.toPrecision(2))) : ratio.toFixed(0));

/** Bytes in units of a thousand. */
export const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Puts text between the markers `<!-- name -->` and `<!-- /name -->` of a document.
 * @throws if the document has no such markers
 */
export function between(document: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = document.indexOf(open);
  const end = document.indexOf(close);
  if (start < 0 || end < start) throw new Error(`No markers ${open} … ${close} to write between`);
  return `${document.slice(0, start + open.length)}\n${text}\n${document.slice(end)}`;
}
