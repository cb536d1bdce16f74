/** Every marker of this page that a drift test may take away, one at a time or in pairs (`?rename=a,b`). */
export const MARKERS = [
  'commentbox',
  'root-id',
  'submit-id',
  'cancel-id',
  'thread',
  'reply-dialog',
  'content-text',
  'post-dialog',
  'button-label',
] as const;

export type Marker = (typeof MARKERS)[number];
