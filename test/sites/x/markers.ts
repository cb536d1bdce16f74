/** Every marker of this page that a drift test may take away, one at a time or in pairs (`?rename=a,b`). */
export const MARKERS = [
  'role-textbox',
  'draft-class',
  'tweet-textarea',
  'rich-text-container',
  'tweet-button',
  'tweet-button-inline',
  'toolbar',
  'dialog',
  'tweet',
  'tweet-text',
  'user-name',
  'retweet',
  'retweet-confirm',
  'dm-container',
  'dm-form',
  'dm-textarea',
  'dm-send',
  'old-dm-input',
  'old-dm-send',
  'profile-link',
  'primary-column',
  'listbox',
  'toast',
  'button-label',
] as const;

export type Marker = (typeof MARKERS)[number];
