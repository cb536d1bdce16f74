/** Every marker of this page that a drift test may take away, one at a time or in pairs (`?rename=a,b`). */
export const MARKERS = [
  'role-textbox',
  'lexical-editor',
  'article',
  'comment-form',
  'comment-button',
  'dialog',
  'share-button',
  'main',
  'chat-send',
] as const;

export type Marker = (typeof MARKERS)[number];
