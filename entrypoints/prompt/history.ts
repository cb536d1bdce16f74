import { myCouncils } from '../../components/my-councils.ts';
import { councilSaid } from '../../components/prompt/about.ts';
import { clauseLines } from '../../components/prompt/model.ts';
import type { HistoryEntry } from '../../lib/history/entry.ts';
import { openRecorder, type Recorder } from '../../lib/history/recorder.ts';
import { browserWords } from '../../lib/page/words.ts';
import { cite } from '../../lib/policy/cite.ts';
import type { Library } from '../../lib/policy/packs.ts';
import type { Memory } from '../../lib/settings/memory.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** The settings, the packs of the councils that they name, and what was said beside earlier questions. */
export interface Known {
  settings: Settings;
  memory: Memory;
  packs: Library;
}

/** Records what is asked here, where the user wants a history, with the clauses of the council that the draft is about. */
export function openPromptRecorder(known: () => Known, put: (entry: HistoryEntry) => void): Recorder {
  return openRecorder({
    keeps() {
      const { history } = known().settings;
      return history.on ? history : null;
    },
    clauses(kind, question) {
      const { settings, memory, packs } = known();
      const mine = myCouncils(settings, packs);
      const said = councilSaid(question, mine, settings, memory);
      const says = cite(
        kind,
        (said ? [said] : mine).map(({ pack }) => pack),
        question.draft,
      );
      return clauseLines(says, browserWords);
    },
    put,
  });
}
