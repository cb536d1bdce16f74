import { click, dialog, hook, nothing, type SurfaceCase } from './surface.ts';

const THREADS = 'https://www.threads.com';

export const threads: SurfaceCase[] = [
  {
    id: 'threads post',
    site: 'threads',
    address: `${THREADS}/`,
    surface: 'post',
    place: 'post',
    newline: 'Enter',
    open: (page) => hook(page, 'post-open').click(),
    scope: dialog,
    gestures: { button: click },
  },
  {
    id: 'threads reply',
    site: 'threads',
    address: `${THREADS}/`,
    surface: 'reply',
    place: 'reply',
    newline: 'Enter',
    open: (page) => hook(page, 'reply-open').first().click(),
    scope: dialog,
    gestures: { button: click },
  },
  {
    id: 'threads reply under a post',
    site: 'threads',
    address: `${THREADS}/@tomfell/post/t1`,
    surface: 'reply',
    place: 'reply-inline',
    newline: 'Enter',
    open: nothing,
    scope: (page) => hook(page, 'inline'),
    gestures: { button: click },
  },
  {
    id: 'threads quote',
    site: 'threads',
    address: `${THREADS}/`,
    surface: 'share',
    place: 'quote',
    newline: 'Enter',
    open: async (page) => {
      await hook(page, 'repost-open').first().click();
      await hook(page, 'quote-open').click();
    },
    scope: dialog,
    gestures: { button: click },
  },
];
