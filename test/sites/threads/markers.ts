/** Every marker of this page that a drift test may take away, one at a time or in pairs (`?rename=a,b`). */
export const MARKERS = [
  'role-textbox',
  'lexical-editor',
  'pressable',
  'dialog',
  'post-button',
  'reply-icon',
  'expand-icon',
  'time',
  'main',
] as const;

export type Marker = (typeof MARKERS)[number];
