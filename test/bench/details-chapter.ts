import { type DraftSet, readDrafts, report } from './drafts.ts';
import { percent, table } from './markdown.ts';
import type { LabelledDraft } from './score.ts';

/** A draft of which readers said whether it tells a private person’s details, and whether by form or by words it does or might. */
type DetailsDraft = LabelledDraft & { group: 'form' | 'words' };

/** The sets, with what was done with them before these figures. */
const SETS: readonly Pick<DraftSet, 'name' | 'standing'>[] = [
  {
    name: 'first',
    standing:
      'its misses were read and mended once; seen for the first time: form 92.2 % and 94.3 %, words 72.9 % and 92.7 %',
  },
  { name: 'second', standing: 'likewise; seen for the first time: form 84.4 % and 88.4 %, words 80.0 % and 94.9 %' },
  { name: 'third', standing: 'never looked at; one threshold was chosen with the totals of all three in view' },
];

/** Recall and precision of personal data alone. */
function measured(drafts: readonly DetailsDraft[]): string[] {
  const { recall = 0, precision = 0 } = report(drafts).kinds.find(({ kind }) => kind === 'personal-data') ?? {};
  return [percent(recall), percent(precision)];
}

/** Personal data in sets that hold nothing else: numbers and addresses told by their form, and what is told in words alone. */
export function detailsChapter(): string {
  const rows = SETS.map(({ name }) => {
    const drafts = readDrafts(`test/corpus/details/${name}.jsonl`) as DetailsDraft[];
    const of = (group: DetailsDraft['group']) => measured(drafts.filter((draft) => draft.group === group));
    return [`${name} (${drafts.length})`, ...of('form'), ...of('words'), ...measured(drafts)];
  });
  const head = ['set', 'form: recall', 'precision', 'words: recall', 'precision', 'all: recall', 'precision'];
  return `## People’s details

Drafts in which half tell a private person’s details and half only look like it, by one writer each who knew nothing of the check.
At least 90 % recall at 90 % precision is asked for; the aim is 97 %.

${SETS.map(({ name, standing }) => `- **${name}**: ${standing}.`).join('\n')}

${table(head, rows)}`;
}
