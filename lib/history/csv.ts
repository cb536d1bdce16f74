/**
 * Characters with which a spreadsheet takes a cell for a formula (OWASP, CSV injection): such a cell gets an apostrophe
 * before it, since what stands in it may have been written by somebody else.
 */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/**
 * Rows as a CSV file (RFC 4180), every cell quoted, with the mark by which Excel knows UTF-8.
 */
export function asCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
