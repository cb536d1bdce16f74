import type { KindId } from 'which-hat:units';
import type { Question } from '../guard/protocol.ts';
import type { HistoryEntry } from './entry.ts';
import type { Choice } from './tally.ts';

/** What of a question the history may know. */
export type Asked = Pick<Question, 'draft' | 'result' | 'context'>;

/** Follows what is asked in one prompt, and tells the history of every question: first that it is open, then how it ended. */
export interface Recorder {
  asked(question: Asked): void;
  answered(choice: Choice): void;
}

/** What the recorder needs of its page. */
export interface RecorderDeps {
  /** As set at that moment; `null`: no history is kept. */
  keeps(): { words: boolean } | null;
  /** The clauses that are shown for a kind, each as one line. */
  clauses(kind: KindId, question: Asked): string[];
  /** Puts an entry into the history, in the place of the one with its id. */
  put(entry: HistoryEntry): void;
}

/** Starts with nothing asked. */
export function openRecorder({ keeps, clauses, put }: RecorderDeps): Recorder {
  let open: HistoryEntry | null = null;

  function begin(question: Asked): HistoryEntry | null {
    const { draft, result } = question;
    const kept = keeps();
    if (kept === null || result.findings.length === 0) return null;
    return {
      id: crypto.randomUUID(),
      at: Date.now(),
      site: draft.site,
      surface: draft.surface,
      // As long as nothing is known of an answer: the page may go away without a word.
      choice: 'closed',
      findings: result.findings.map(({ kind }) => ({ kind, clauses: clauses(kind, question) })),
      words: kept.words ? draft.text : null,
    };
  }

  return {
    asked(question) {
      const next = begin(question);
      const left = new Set<string>(question.result.findings.map(({ kind }) => kind));
      const settled = open?.findings.filter(({ kind }) => !left.has(kind)) ?? [];
      // What was said beside the question has settled some of it, and the rest is asked anew.
      if (open && settled.length > 0) put({ ...open, choice: 'reconsider', findings: settled });
      open = next && open && settled.length === 0 ? { ...next, id: open.id } : next;
      if (open) put(open);
    },
    answered(choice) {
      if (!open || choice === 'reconsider') return;
      put({ ...open, choice });
      open = null;
    },
  };
}
