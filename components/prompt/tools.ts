import type { HandoverPlan } from '../../lib/clerk/handover.ts';
import type { Answer, Question } from '../../lib/guard/protocol.ts';
import type { Aside } from '../../lib/page/note-aside.ts';
import type { Role } from '../../lib/policy/vocabulary.ts';
import type { Memory } from '../../lib/settings/memory.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { OpenClause } from '../council-clause.tsx';

/** What the prompt's page does for its screens; the screens themselves call nothing of the browser. */
export interface PromptTools {
  settings: Settings;
  memory: Memory;
  answer(answer: Answer): void;
  /** Saves the draft; `null` when it is saved, else the reason why not. */
  save(question: Question): Promise<string | null>;
  /** Stores what was said beside the question; `null` when it is stored, else the reason why not. */
  note(aside: Aside, question: Question): Promise<string | null>;
  /** Opens the message or copies it; `false` where the browser refused. */
  handOver(plan: HandoverPlan): Promise<boolean>;
  copy(text: string): Promise<boolean>;
  /** Remembers a statement in the user's wording, so that it is known again. A courtesy: nothing waits for it. */
  remember(statement: string): void;
  /** Keeps an address that the user typed for an office. To be awaited: an answer closes the page. Never rejects. */
  keepAddress(council: string, role: Role, address: string): Promise<void>;
  openSettings(section: 'clerk' | 'councils'): void;
  openClause: OpenClause;
}
