import type { CheckResult } from '../check/draft.ts';
import type { WriteOutcome } from '../sites/editors/editor.ts';
import type { Answer, WriteFailure } from './protocol.ts';
import { FULL_STOP } from './tier.ts';

/**
 * How a hold ended. Only `sent` claims that the site took the draft; `unasked` is a draft that went on because the
 * question could not be shown.
 */
export type Ending =
  | 'sent'
  | 'unasked'
  | 'unconfirmed'
  | 'kept'
  | 'saved'
  | 'not-resumed'
  | 'composer-gone'
  | 'moved'
  | 'prompt-lost'
  | 'stood-down';

/** Where a held draft is. Every state but `done` has one activity, which ends in exactly one event. */
export type HoldState =
  | { at: 'asking'; text: string; result: CheckResult; again: boolean }
  | { at: 'reconsidering'; text: string }
  | { at: 'excusing'; reason: WriteFailure; statement: string; text: string; result: CheckResult }
  | { at: 'writing'; statement: string; text: string; result: CheckResult }
  | { at: 'resuming'; asked: boolean }
  | { at: 'confirming'; asked: boolean }
  | { at: 'done'; ending: Ending };

/** What the page holds at the moment of a decision. `same`: account and conversation are those that were checked. */
export interface Reading {
  text: string;
  result: CheckResult;
  same: boolean;
}

/** What can happen to a held draft. */
export type HoldEvent =
  | { type: 'answered'; answer: Answer; now: Reading }
  | { type: 'reconsidered'; now: Reading }
  | { type: 'wrote'; outcome: WriteOutcome; accepted: boolean; now: Reading }
  | { type: 'resumed'; found: boolean }
  | { type: 'taken'; seen: boolean }
  | { type: 'composer-gone' }
  /** The prompt never came up. */
  | { type: 'prompt-not-shown' }
  /** It was there and closed without an answer: crashed, or the extension was replaced. */
  | { type: 'prompt-lost' }
  | { type: 'stood-down' }
  /** The page was not as the adapter expects when it was read or pressed. */
  | { type: 'broke' };

const done = (ending: Ending): HoldState => ({ at: 'done', ending });

/**
 * The hold as a state machine: the state that follows `state` when `event` happens.
 *
 * A text that changed while the question was open is judged anew; a draft whose account or conversation changed is never
 * sent; where the prompt cannot be shown the draft goes on as the user meant it to (fail open).
 */
export function next(state: HoldState, event: HoldEvent): HoldState {
  switch (event.type) {
    case 'composer-gone':
      // A dialog that closes after the press has done what it was to do.
      return state.at === 'confirming' ? next(state, { type: 'taken', seen: true }) : done('composer-gone');
    case 'stood-down':
      return done('stood-down');
    case 'broke':
      return done('not-resumed');
    case 'prompt-not-shown':
      return state.at === 'asking' ? { at: 'resuming', asked: false } : done('kept');
    case 'prompt-lost':
      return done('prompt-lost');
    case 'answered':
      return state.at === 'asking' || state.at === 'excusing' ? answered(state, event.answer, event.now) : state;
    case 'reconsidered':
      if (state.at !== 'reconsidering') return state;
      if (!event.now.same) return done('moved');
      // Even where nothing is left to ask it stays held: the user spoke of something else than sending.
      return { at: 'asking', text: event.now.text, result: event.now.result, again: event.now.text !== state.text };
    case 'wrote':
      return state.at === 'writing' ? wrote(state, event.outcome, event.accepted, event.now) : state;
    case 'resumed':
      if (state.at !== 'resuming') return state;
      return event.found ? { at: 'confirming', asked: state.asked } : done('not-resumed');
    case 'taken':
      if (state.at !== 'confirming') return state;
      if (!state.asked) return done('unasked');
      return done(event.seen ? 'sent' : 'unconfirmed');
  }
}

function answered(state: { text: string; result: CheckResult }, answer: Answer, now: Reading): HoldState {
  if (answer.action === 'edit' || answer.action === 'route-to-clerk') return done('kept');
  if (answer.action === 'save-for-later') return done('saved');
  if (answer.action === 'reconsider') return { at: 'reconsidering', text: state.text };
  if (!now.same) return done('moved');
  if (now.text !== state.text) {
    if (now.result.outcome === 'clear') return { at: 'resuming', asked: true };
    return { at: 'asking', text: now.text, result: now.result, again: true };
  }
  if (answer.action === 'send-as-is') return { at: 'resuming', asked: true };
  return { at: 'writing', statement: answer.statement, text: state.text, result: state.result };
}

function wrote(
  state: { statement: string; text: string; result: CheckResult },
  outcome: WriteOutcome,
  accepted: boolean,
  now: Reading,
): HoldState {
  if (!now.same) return done('moved');
  if (outcome !== 'written') return { ...state, at: 'excusing', reason: `write-${outcome}` };
  if (!accepted)
    return { at: 'excusing', reason: 'not-accepted', statement: state.statement, text: now.text, result: state.result };
  const remaining = now.result.findings.filter((finding) => FULL_STOP.includes(finding.kind));
  if (remaining.length === 0) return { at: 'resuming', asked: true };
  return { at: 'asking', text: now.text, result: now.result, again: false };
}
