import type { Action } from '../../../lib/guard/protocol.ts';
import type { Gesture } from '../../browser/harness/surfaces.ts';

/** One draft of the tour: where it is written, how it is sent, and what is chosen if it is held. */
export interface Stop {
  surface: string;
  gesture: Gesture;
  draft: string;
  choice: Action | 'escape';
}

const COUNCIL = 'We at the parish council will be resurfacing the car park next week.';
const CAPACITY = 'I voted for the new play area at the meeting and I think it was right.';
const PRIVATE = 'Ring Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';

/** The drafts, site by site. */
export const STOPS: readonly Stop[] = [
  {
    surface: 'facebook post dialog',
    gesture: 'button',
    draft: 'Happy birthday Mum, cake at four!',
    choice: 'send-as-is',
  },
  { surface: 'facebook post dialog', gesture: 'button', draft: COUNCIL, choice: 'route-to-clerk' },
  { surface: 'facebook comment', gesture: 'key', draft: CAPACITY, choice: 'state-capacity' },
  { surface: 'facebook reply', gesture: 'button', draft: 'You are a liar and a thief, Pauline.', choice: 'edit' },
  { surface: 'facebook chat page', gesture: 'key', draft: PRIVATE, choice: 'save-for-later' },
  { surface: 'x home', gesture: 'key', draft: 'Lovely evening at the allotments.', choice: 'send-as-is' },
  { surface: 'x modal', gesture: 'button', draft: CAPACITY, choice: 'state-capacity' },
  { surface: 'x modal reply', gesture: 'key', draft: COUNCIL, choice: 'escape' },
  { surface: 'x chat', gesture: 'key', draft: PRIVATE, choice: 'send-as-is' },
  { surface: 'whatsapp chat', gesture: 'key', draft: 'Running late, start without me.', choice: 'send-as-is' },
  { surface: 'whatsapp group', gesture: 'button', draft: COUNCIL, choice: 'route-to-clerk' },
  { surface: 'whatsapp chat, Enter does not send', gesture: 'key', draft: PRIVATE, choice: 'edit' },
];
