/** A draft whose prompt has one finding with one clause, so that the way of the Tab key through it is known. */
export const KNOWN_DRAFT = 'We at the parish council will be resurfacing the car park next week.';

/**
 * How many times Tab is pressed from the heading, where the prompt starts, to a control. In Chromium a test holds these
 * numbers; in Firefox, whose tools do not see into the frame, they are the way to the controls.
 */
export const TABS = {
  'route-to-clerk': 2,
  'state-capacity': 3,
  edit: 4,
  'save-for-later': 5,
  'send-as-is': 6,
} as const;

/** The same for the second control of the two steps that have one. */
export const TABS_TO_CONFIRM = { 'state-capacity': 3 } as const;
