/** Every marker of this page that a drift test may take away, one at a time or in pairs (`?rename=a,b`). */
export const MARKERS = [
  'role-textbox',
  'lexical-editor',
  'dialog',
  'post-form',
  'post-button',
  'comment-form',
  'comment-submit-id',
  'comment-button',
  'article',
  'main',
  'chat-composer',
  'chat-send',
  'share-button',
  'share-now',
  'pagelet',
  'listbox',
  'story-message',
  'profile-name',
] as const;

export type Marker = (typeof MARKERS)[number];
