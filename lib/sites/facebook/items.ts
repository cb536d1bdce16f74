/** A post in the feed or a comment under one. */
export const ITEM = '[role="article"],article,[aria-posinset]';

/** What is opened from an item and lies elsewhere in the page. */
export const OPENED = '[role="dialog"],[aria-modal="true"],[role="menu"],[role="menuitem"]';
