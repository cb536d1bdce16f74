/** One citable part of a document: its reference as a reader would give it, and its words. */
export interface Part {
  ref: string;
  text: string;
}

/** Reads a document into its parts, in order. Headings and the council's name are no parts. */
export type Reader = (document: string) => Part[];

/** The lines that say something, trimmed. */
export function linesOf(document: string): string[] {
  return document
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Mends sentences that the copy breaks in two, at a page's end or in the middle of a line: a line that starts with a
 * small letter goes on from the one before. The marker of a list's point is no such start.
 */
export function mended(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before !== undefined && /^[a-z]/.test(line)) whole[whole.length - 1] = `${before} ${line}`;
    else whole.push(line);
  }
  return whole;
}

/** Collects parts; words that follow a part without a mark of their own belong to it. */
export class Parts {
  readonly list: Part[] = [];

  add(ref: string, text: string): void {
    const same = this.list.find((part) => part.ref === ref);
    if (same) same.text += ` ${text}`;
    else this.list.push({ ref, text });
  }
}
