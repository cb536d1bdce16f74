import { click, hook, type SurfaceCase } from './surface.ts';

const YOUTUBE = 'https://www.youtube.com';

export const youtube: SurfaceCase[] = [
  {
    id: 'youtube comment',
    site: 'youtube',
    address: `${YOUTUBE}/watch?v=7`,
    surface: 'comment',
    place: 'comment',
    newline: 'Enter',
    open: (page) => hook(page, 'comment-open').click(),
    scope: (page) => hook(page, 'comment-box'),
    gestures: { button: click },
  },
  {
    id: 'youtube reply',
    site: 'youtube',
    address: `${YOUTUBE}/watch?v=7`,
    surface: 'reply',
    place: 'reply',
    newline: 'Enter',
    open: (page) => hook(page, 'reply-open').first().click(),
    scope: (page) => hook(page, 'thread').first(),
    gestures: { button: click },
  },
  {
    id: 'youtube comment edit',
    site: 'youtube',
    address: `${YOUTUBE}/watch?v=7`,
    surface: 'comment',
    place: 'comment-edit',
    newline: 'Enter',
    initial: 'The minutes are on the website.',
    open: (page) => hook(page, 'edit-open').click(),
    scope: (page) => hook(page, 'thread').last(),
    gestures: { button: click },
  },
  {
    id: 'youtube community post',
    site: 'youtube',
    address: `${YOUTUBE}/@netherashby/posts`,
    surface: 'post',
    place: 'community-post',
    newline: 'Enter',
    open: (page) => hook(page, 'post-open').click(),
    scope: (page) => hook(page, 'post-box'),
    gestures: { button: click },
  },
];
