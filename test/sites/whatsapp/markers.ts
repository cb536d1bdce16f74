/** Every marker of this page that a drift test may take away, one at a time or in pairs (`?rename=a,b`). */
export const MARKERS = [
  'role-textbox',
  'lexical-editor',
  'data-tab-box',
  'data-tab-send',
  'box-testid',
  'main-id',
  'footer',
  'send-icon',
  'send-label',
  'title-testid',
  'header-title',
  'edit-composer',
  'edit-confirm',
  'caption-container',
  'status-dialog',
  'forward-dialog',
  'data-id',
  'quoted',
] as const;

export type Marker = (typeof MARKERS)[number];
