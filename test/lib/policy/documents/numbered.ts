import type { Part } from './reader.ts';
import { linesOf, mended, Parts } from './reader.ts';

const STILTON_HEADINGS = [
  /^STILTON PARISH COUNCIL$/,
  /^Social Media and Electronic\b/,
  /^Parish Council (Website|email)$/,
  /^SMS \(texting\)$/,
  /^Video Conferencing e\.g\. Zoom$/,
  /^Internal communication and access/,
  /^Communications from the Council will meet/,
  /^-{5,}/,
];

/** Clauses 1 to 21 with lettered lists, then paragraphs without numbers, a line of adoption and a broken table. */
export function readStilton(document: string): Part[] {
  const parts = new Parts();
  let clause = '';
  let loose = 0;
  for (const line of mended(
    linesOf(document).filter((one) => !STILTON_HEADINGS.some((heading) => heading.test(one))),
  )) {
    const numbered = /^(\d+)\. (.*)/.exec(line);
    const lettered = /^- ([a-h])\) (.*)/.exec(line);
    if (numbered?.[1]) {
      clause = numbered[1];
      parts.add(clause, numbered[2] ?? '');
    } else if (lettered?.[1]) {
      parts.add(clause === '3' ? `list after 3, (${lettered[1]})` : `${clause}(${lettered[1]})`, lettered[2] ?? '');
    } else if (line.startsWith('Adopted by')) parts.add('Adoption line', line);
    else if (line.startsWith('RESPONSIBLE OFFICER')) parts.add('table at the end', line);
    else parts.add(`after 21, paragraph ${++loose}`, line);
  }
  return parts.list;
}

/** Lines and a small table at the head, then clauses n.n with points that have no numbers. */
export function readWithyham(document: string): Part[] {
  const parts = new Parts();
  let clause = '';
  let point = 0;
  for (const line of linesOf(document)) {
    const numbered = /^- (\d+\.\d+) (.*)/.exec(line);
    const listed = /^- (?:• )?(.*)/.exec(line);
    if (numbered?.[1]) {
      clause = numbered[1];
      point = 0;
      parts.add(clause, numbered[2] ?? '');
    } else if (listed) parts.add(`${clause}, point ${++point}`, listed[1] ?? '');
    else if (clause === '' && /^(Responsibility|Review Cycle)/.test(line)) parts.add('lines above the table', line);
    else if (clause === '' && /\t/.test(line)) parts.add('table at the head', line);
    else if (!/^(\d\. |[A-Z ,]+$)/.test(line)) throw new Error(`A line that belongs nowhere: ${line}`);
  }
  return parts.list;
}
