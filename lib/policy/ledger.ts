import type { Clause, Pack, StatedDate } from './pack.ts';
import type { Bound, Handling, Strength } from './vocabulary.ts';
import { HANDLINGS } from './vocabulary.ts';

const DOES: Record<Handling, string> = {
  checked: 'Checked',
  prompted: 'Asked',
  routed: 'To the clerk',
  told: 'Only told',
};
const STRENGTH: Record<Strength, string> = { must: 'must', should: 'should', advice: 'advice' };
const BINDS: Record<Bound, string> = {
  councillor: 'councillors',
  staff: 'staff',
  public: 'everyone else',
  'council-page': 'the council itself',
};

const HEAD = `# The policies, clause by clause

This page is made from the files in \`policies/\`. Do not edit it: run \`npm run docs\` after changing one of them. A test
fails when the two differ.

It lists every rule that we found in each council's document, in our own words, with the place where it stands there, and
says what Which Hat does about it:

- **Checked**: Which Hat looks for it in the words of a draft, and shows the clause when it sees something.
- **Asked**: it asks in what capacity you write.
- **To the clerk**: it offers to take the draft to the clerk.
- **Only told**: you find it in the reference in the pop-up. No software could check it, and the reason is given.

*Must* is a rule that the document lays down, *should* what it expects or asks for, *advice* what it recommends, allows or
explains. The council's own document is what counts; where it and this page differ, the document is right.
`;

/** The ledger of these packs, as Markdown: what the extension does about each clause, and what is left out. */
export function ledger(packs: readonly Pack[]): string {
  return [HEAD, summary(packs), ...packs.map(chapter)].join('\n');
}

function summary(packs: readonly Pack[]): string {
  const rows = packs.map((pack) => {
    const counts = HANDLINGS.map((handling) => pack.clauses.filter((clause) => clause.handling === handling).length);
    return row([pack.council.name, String(pack.clauses.length), ...counts.map(String)]);
  });
  return `${table(['', 'Clauses', ...HANDLINGS.map((handling) => DOES[handling])], rows)}\n`;
}

function chapter(pack: Pack): string {
  const heading = `## ${pack.council.name}\n`;
  const clauses = table(
    ['Clause', 'Where', 'In our words', 'Strength, and for whom', 'What Which Hat does'],
    pack.clauses.map(clauseRow),
  );
  return [heading, about(pack), `${clauses}\n`, leftOut(pack)].filter((part) => part !== '').join('\n');
}

function about({ document }: Pack): string {
  if (!document) return 'Law and guidance for councillors of every council, with its sources. It is no legal advice.\n';
  const { title, adopted, effective, review, notes } = document;
  const dates = [
    `adopted: ${stated(adopted)}`,
    ...(effective ? [`in force from: ${stated(effective)}`] : []),
    `due for review: ${stated(review)}`,
  ];
  return [
    `Made from its *${title}* (${dates.join('; ')}).\n`,
    ...notes.map((note) => `- ${note}`),
    ...(notes.length > 0 ? [''] : []),
  ].join('\n');
}

function clauseRow(clause: Clause): string {
  const where = clause.places.map(({ ref, url }) => (url ? `[${ref}](${url})` : ref)).join('; ');
  const binds = `${STRENGTH[clause.strength]}; ${clause.binds.map((one) => BINDS[one]).join(', ')}`;
  const does = clause.why ?? clause.grounds.map((kind) => kind.replaceAll('-', ' ')).join(', ');
  const note = clause.note ? ` *${clause.note}*` : '';
  return row([`\`${clause.id}\``, where, `${clause.summary}${note}`, binds, `**${DOES[clause.handling]}.** ${does}`]);
}

function leftOut({ document, notCovered }: Pack): string {
  if (!document) return '';
  const parts = notCovered.map(({ ref, why }) => `- ${ref}: ${why}`);
  const always = 'Not covered: headings, and sentences that only open a list.';
  return `${[always, ...(parts.length > 0 ? ['', ...parts] : [])].join('\n')}\n`;
}

function stated(date: StatedDate | null): string {
  if (!date) return 'not stated';
  const { day, month, year } = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const parts = { day: { day, month, year }, month: { month, year }, year: { year } }[date.precision];
  return new Date(date.date).toLocaleDateString('en-GB', { ...parts, timeZone: 'UTC' });
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
