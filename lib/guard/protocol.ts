import type { CheckResult, Draft } from '../check/draft.ts';
import type { HistoryMessage } from '../history/history-store.ts';
import type { Composer, Context } from '../sites/site.ts';
import type { LetGoMessage } from './let-go.ts';

/** Everything the prompt needs to ask. Goes from the guarded page's content script to the prompt's frame. */
export interface Question {
  draft: Draft;
  result: CheckResult;
  context: Context;
  /** The site's own sort of composer, and its limit where it has one. */
  place: string;
  limit?: Composer['limit'];
  /** May a statement be written into this composer? A bare repost has no box. */
  writable: boolean;
  /** The text of the box that a statement would join: the whole draft but in a thread of several posts. */
  joins: string;
  /** The user's own words: what a draft that is saved consists of. Empty for a bare repost. */
  own: string;
  /** The text was changed while the last question was open: say so. */
  again: boolean;
}

/** The five ways on. */
export const ACTIONS = ['state-capacity', 'route-to-clerk', 'edit', 'save-for-later', 'send-as-is'] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * What the councillor decided. The prompt has already done what happens outside the page (mail opened, draft saved).
 * `draft` is the id of the saved draft, for a reminder. `reconsider` decides nothing yet: something was said beside the question and is stored, so the draft is read anew.
 */
export type Answer =
  | { action: 'reconsider' }
  | { action: 'state-capacity'; statement: string }
  | { action: 'route-to-clerk' }
  | { action: 'edit' }
  | { action: 'save-for-later'; draft?: string }
  | { action: 'send-as-is' };

/** Why a statement is not in the composer; in every case nothing was sent. */
export type WriteFailure = 'write-unchanged' | 'write-unverified' | 'not-accepted';

/** What the prompt shows. `failed` carries what the user must know: the statement could not be written, nothing sent. */
export type Message = { type: 'ask'; question: Question } | { type: 'failed'; reason: WriteFailure; statement: string };

/** Content script → frame. `shown` follows a message once the frame stands on the screen in its size. */
export type ToPrompt = Message | { type: 'shown' };

/**
 * Frame → content script. `size` is the height in CSS pixels that the prompt would like to have; `drawn` answers a
 * message; `keep` is for the background worker, and goes by the content script, which is still there when the frame is gone
 * and the worker has to be woken first. Until `shown` the prompt keeps its controls out of reach: what can be seen can be pressed.
 */
export type FromPrompt =
  | { type: 'ready' }
  | { type: 'size'; height: number }
  | { type: 'drawn' }
  | { type: 'keep'; message: HistoryMessage | LetGoMessage }
  | { type: 'answer'; answer: Answer };
