import type { Part, Reader } from './reader.ts';
import { linesOf, mended, Parts } from './reader.ts';

interface Headed {
  /** Headers and footers of pages: taken out before sentences are mended, kept as a part of their own. */
  furniture: readonly RegExp[];
  furnitureRef: string;
  title: RegExp;
  /** What to call the lines before the title; the council's name is left out. */
  before: string;
  headings: readonly (readonly [name: string, line: RegExp])[];
}

/** A document without numbers: paragraphs and points are counted under their heading, lists within it. */
export function listReader({ furniture, furnitureRef, title, before, headings }: Headed): Reader {
  return (document) => {
    const parts = new Parts();
    const isFurniture = (line: string) => furniture.some((one) => one.test(line));
    const lines = linesOf(document);
    for (const line of lines.filter(isFurniture)) parts.add(furnitureRef, line);
    let heading: string | null = null;
    let count = { paragraphs: 0, lists: 0, points: 0 };
    for (const line of mended(lines.filter((one) => !isFurniture(one)))) {
      const next = title.test(line) ? 'Opening' : headings.find(([, pattern]) => pattern.test(line))?.[0];
      const point = /^[-•] (.*)/.exec(line);
      if (next !== undefined) {
        heading = next;
        count = { paragraphs: 0, lists: 0, points: 0 };
      } else if (heading === null) {
        if (!/^(# )?(Wherstead|WEST END) Parish Council$/i.test(line)) parts.add(before, line);
      } else if (point) {
        if (count.points === 0) count.lists++;
        parts.add(`${heading}, list ${count.lists}, point ${++count.points}`, point[1] ?? '');
      } else {
        count.points = 0;
        parts.add(`${heading}, paragraph ${++count.paragraphs}`, line);
      }
    }
    return parts.list;
  };
}

const SECTIONS = [
  /^1\. The Council's Communication Principles$/,
  /^2\. Responsibilities of Councillors$/,
  /^3\. The Council's expectations/,
];
const SUBHEADINGS = /^We (communicate responsibly|engage in positive|do not accept poor)/;

/** Three sections: points under sub-headings; paragraphs and points; clauses n.n under headings with numbers. */
export function sectionsOfThurcaston(document: string): Part[] {
  const parts = new Parts();
  let section = 0;
  let sub = '';
  let clause = '';
  let count = { paragraphs: 0, points: 0 };
  for (const line of linesOf(document)) {
    const numbered = /^(\d\.\d) (.*)/.exec(line);
    const point = /^- (.*)/.exec(line);
    if (SECTIONS[section]?.test(line) || SUBHEADINGS.test(line)) {
      if (SUBHEADINGS.test(line)) sub = `, ${line}`;
      else [section, sub] = [section + 1, ''];
      count = { paragraphs: 0, points: 0 };
    } else if (line.startsWith('Adopted by')) parts.add('line under the title', line);
    else if (section === 3 && numbered?.[1]) {
      clause = numbered[1];
      parts.add(`Section 3, ${clause}`, numbered[2] ?? '');
    } else if (point) parts.add(`Section ${section}${sub}, point ${++count.points}`, point[1] ?? '');
    else if (section === 3 && clause === '3.7') parts.add('Section 3, 3.7', line);
    else if (/^(\d\. |Thurcaston and Cropston Parish|Communication and Social Media Policy$)/.test(line)) continue;
    else parts.add(`${section === 0 ? 'Opening' : `Section ${section}`}, paragraph ${++count.paragraphs}`, line);
  }
  return parts.list;
}
