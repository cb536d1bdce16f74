import type { Page } from '@playwright/test';
import { click, dialog, hook, nothing, press, type SurfaceCase } from './surface.ts';

const X = 'https://x.com';
const inline = (page: Page) => page.locator('.columns .composer');
const openModal = (page: Page) => hook(page, 'post-open').click();
const posting = { key: press('Control+Enter'), button: click };

export const x: SurfaceCase[] = [
  {
    id: 'x home',
    site: 'x',
    address: `${X}/home`,
    surface: 'post',
    place: 'home',
    newline: 'Enter',
    open: nothing,
    scope: inline,
    gestures: posting,
  },
  {
    id: 'x home, narrow',
    site: 'x',
    address: `${X}/home?mobile=1`,
    surface: 'post',
    place: 'home',
    newline: 'Enter',
    open: nothing,
    scope: inline,
    gestures: posting,
  },
  {
    id: 'x modal',
    site: 'x',
    address: `${X}/home`,
    surface: 'post',
    place: 'modal-post',
    newline: 'Enter',
    open: openModal,
    scope: dialog,
    gestures: posting,
  },
  {
    id: 'x modal reply',
    site: 'x',
    address: `${X}/home`,
    surface: 'reply',
    place: 'modal-reply',
    newline: 'Enter',
    open: (page) => hook(page, 'reply-open').first().click(),
    scope: dialog,
    gestures: posting,
  },
  {
    id: 'x reply in thread',
    site: 'x',
    address: `${X}/priya_anand/status/901`,
    surface: 'reply',
    place: 'thread-reply',
    newline: 'Enter',
    open: nothing,
    scope: inline,
    gestures: posting,
  },
  {
    id: 'x quote',
    site: 'x',
    address: `${X}/home`,
    surface: 'share',
    place: 'modal-quote',
    newline: 'Enter',
    open: async (page) => {
      await hook(page, 'repost-open').nth(1).click();
      await hook(page, 'quote-open').click();
    },
    scope: dialog,
    gestures: posting,
  },
  {
    id: 'x edit',
    site: 'x',
    address: `${X}/home`,
    surface: 'post',
    place: 'modal-edit',
    newline: 'Enter',
    initial: 'Lovely evening at the allotments.',
    open: async (page) => {
      await hook(page, 'more-open').click();
      await hook(page, 'edit-open').click();
    },
    scope: dialog,
    gestures: posting,
  },
  {
    id: 'x intent link',
    site: 'x',
    address: `${X}/intent/post`,
    surface: 'post',
    place: 'modal-post',
    newline: 'Enter',
    open: nothing,
    scope: dialog,
    gestures: posting,
  },
  {
    id: 'x chat',
    site: 'x',
    address: `${X}/i/chat/11-22`,
    surface: 'message',
    place: 'x-chat',
    newline: 'Shift+Enter',
    open: nothing,
    scope: (page) => page.locator('main form'),
    gestures: { key: press('Enter'), button: click },
  },
  {
    id: 'x group chat',
    site: 'x',
    address: `${X}/i/chat/g3344`,
    surface: 'message',
    place: 'x-chat',
    newline: 'Shift+Enter',
    open: nothing,
    scope: (page) => page.locator('main form'),
    gestures: { key: press('Enter') },
  },
  {
    id: 'x old messages',
    site: 'x',
    address: `${X}/messages/11-22`,
    surface: 'message',
    place: 'old-dm',
    newline: 'Shift+Enter',
    open: nothing,
    scope: (page) => page.locator('main .card'),
    gestures: { key: press('Enter'), button: click },
  },
  {
    id: 'x message drawer',
    site: 'x',
    address: `${X}/home?drawer=1`,
    surface: 'message',
    place: 'dm-drawer',
    newline: 'Shift+Enter',
    open: nothing,
    scope: (page) => page.locator('aside .card'),
    gestures: { key: press('Enter') },
  },
  {
    id: 'x share by message',
    site: 'x',
    address: `${X}/home`,
    surface: 'share',
    place: 'share-dm',
    newline: 'Enter',
    open: async (page) => {
      await hook(page, 'share-open').nth(1).click();
      await hook(page, 'dm-open').click();
    },
    scope: dialog,
    gestures: { button: click },
  },
];
