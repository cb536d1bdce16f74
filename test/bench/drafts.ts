import { globSync, readFileSync } from 'node:fs';
import type { CouncilId } from 'which-hat:units';
import { councilFacts } from '../../lib/policy/facts.ts';
import { type LabelledDraft, measure, type Report } from './score.ts';
import { trainingFiles } from './train/drafts.ts';

/** Labelled drafts that are measured together. */
export interface DraftSet {
  name: string;
  /** What a reader has to know to judge a figure of this set. */
  standing: string;
  drafts: LabelledDraft[];
}

/** The drafts of a JSON Lines file. */
export function readDrafts(file: string): LabelledDraft[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledDraft);
}

/** Runs the check over drafts, each with the facts of its council. */
export function report(drafts: readonly LabelledDraft[]): Report {
  return measure(drafts, (id) => councilFacts([id as CouncilId])[0]);
}

const CORPUS = 'test/corpus/';
const nameOf = (file: string) => file.slice(CORPUS.length, -'.jsonl'.length);

/** What is to be known of the sets whose standing is not plain from the corpus' README. */
const STANDING: Record<string, string> = {
  dev: 'three readers, majority; rules were measured on it while they were written, nothing was trained on it',
  'held-out':
    'the project’s own, one reader; its drafts were never read or trained on, but its figures were in view when settings were chosen',
};

/** The drafts that nothing was learnt from. */
export function unseen(): DraftSet[] {
  const training = trainingFiles();
  return globSync(`${CORPUS}*.jsonl`)
    .filter((file) => !training.includes(file))
    .sort()
    .map((file) => ({
      name: nameOf(file),
      standing: STANDING[nameOf(file)] ?? 'one reader, the writer; not trained on',
      drafts: readDrafts(file),
    }));
}

/** The drafts that the scorer learns from and the rules were written with: figures on them promise nothing. */
export function learntFrom(): DraftSet[] {
  return trainingFiles().map((file) => ({
    name: nameOf(file),
    standing: 'training set, in-sample',
    drafts: readDrafts(file),
  }));
}
