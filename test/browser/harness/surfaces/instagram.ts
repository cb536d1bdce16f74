import { click, dialog, hook, nothing, press, type SurfaceCase } from './surface.ts';

const INSTAGRAM = 'https://www.instagram.com';

export const instagram: SurfaceCase[] = [
  {
    id: 'instagram comment',
    site: 'instagram',
    address: `${INSTAGRAM}/`,
    surface: 'comment',
    place: 'comment',
    newline: 'Shift+Enter',
    open: nothing,
    scope: (page) => hook(page, 'post').first(),
    gestures: { key: press('Enter'), button: click },
  },
  {
    id: 'instagram comment in a dialog',
    site: 'instagram',
    address: `${INSTAGRAM}/`,
    surface: 'comment',
    place: 'comment',
    newline: 'Shift+Enter',
    open: (page) => hook(page, 'post-open').click(),
    scope: dialog,
    gestures: { key: press('Enter'), button: click },
  },
  {
    id: 'instagram caption',
    site: 'instagram',
    address: `${INSTAGRAM}/`,
    surface: 'post',
    place: 'caption',
    newline: 'Enter',
    open: (page) => hook(page, 'create').click(),
    scope: dialog,
    gestures: { button: click },
  },
  {
    id: 'instagram chat',
    site: 'instagram',
    address: `${INSTAGRAM}/direct/t/1001/`,
    surface: 'message',
    place: 'chat',
    newline: 'Shift+Enter',
    open: nothing,
    scope: (page) => hook(page, 'chat'),
    gestures: { key: press('Enter'), button: click },
  },
];
