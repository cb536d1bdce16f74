import type { CheckResult } from '../check/draft.ts';
import type { WriteOutcome } from '../sites/editors/editor.ts';
import { type Ending, type HoldEvent, type HoldState, next, type Reading } from './hold.ts';
import type { Answer, Message, Question } from './protocol.ts';

/** The question's window over the page. */
export interface PromptWindow {
  /** Shows the window with this message, and waits for the answer as long as the user likes. Never rejects. */
  ask(message: Message): Promise<Answer | 'prompt-not-shown' | 'prompt-lost'>;
  /** Takes it off the page for the time of a write, so that the editor can have the focus. */
  hide(): void;
  /** Removes it for good. */
  close(): void;
}

/** The outside world of a hold. */
export interface HoldDeps {
  prompt: PromptWindow;
  /** Reads and checks the composer as it is now. */
  read(): Reading;
  question(state: Extract<HoldState, { at: 'asking' }>): Question;
  /** Puts focus and caret back where they were when the draft was held. */
  restoreCaret(): void;
  /** Takes up what the user has just stored, and reads anew. */
  reconsider(): Promise<Reading>;
  write(statement: string): Promise<WriteOutcome>;
  /** Resolves `true` when the site's send control can be used, `false` when it stays disabled. */
  accepts(): Promise<boolean>;
  /** Waits until the site can be sent from again; bounded. */
  ready(): Promise<void>;
  /** Sends once, past the gate. `false`: no way was found. */
  resume(): boolean;
  /** Resolves `true` as soon as the site shows that it took the draft, `false` when it does not in time. */
  taken(): Promise<boolean>;
  /** The user has decided about these findings. */
  decided(asked: CheckResult, answer: Answer): void;
  /** Resolves when the composer has gone or the extension was replaced; never otherwise. */
  interrupted: Promise<Extract<HoldEvent, { type: 'composer-gone' | 'stood-down' }>>;
}

/**
 * Drives one hold from the question to its end. Never rejects: whatever throws ends the hold with the draft kept.
 *
 * @returns how it ended
 */
export async function runHold(first: Reading, deps: HoldDeps): Promise<Ending> {
  let state: HoldState = { at: 'asking', text: first.text, result: first.result, again: false };
  while (state.at !== 'done') {
    const finished = activity(state, deps).catch((): HoldEvent => ({ type: 'broke' }));
    state = next(state, await Promise.race([finished, deps.interrupted]));
  }
  deps.prompt.close();
  if (state.ending !== 'sent' && state.ending !== 'composer-gone') deps.restoreCaret();
  return state.ending;
}

async function activity(state: Exclude<HoldState, { at: 'done' }>, deps: HoldDeps): Promise<HoldEvent> {
  switch (state.at) {
    case 'asking':
      return answerTo({ type: 'ask', question: deps.question(state) }, deps, state.result);
    case 'excusing':
      return answerTo({ type: 'failed', reason: state.reason, statement: state.statement }, deps);
    case 'reconsidering':
      return { type: 'reconsidered', now: await deps.reconsider() };
    case 'writing': {
      deps.prompt.hide();
      deps.restoreCaret();
      const outcome = await deps.write(state.statement);
      const accepted = outcome === 'written' && (await deps.accepts());
      return { type: 'wrote', outcome, accepted, now: deps.read() };
    }
    case 'resuming':
      deps.prompt.hide();
      deps.restoreCaret();
      await deps.ready();
      return { type: 'resumed', found: deps.resume() };
    case 'confirming':
      return { type: 'taken', seen: await deps.taken() };
  }
}

async function answerTo(message: Message, deps: HoldDeps, asked?: CheckResult): Promise<HoldEvent> {
  const answer = await deps.prompt.ask(message);
  if (typeof answer === 'string') return { type: answer };
  if (asked) deps.decided(asked, answer);
  return { type: 'answered', answer, now: deps.read() };
}
