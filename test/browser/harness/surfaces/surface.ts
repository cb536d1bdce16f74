import type { SiteId } from 'which-hat:units';
import type { Locator, Page } from '@playwright/test';

/** A way of sending from a surface: by a key in the editor, or by a control. */
export type Gesture = 'key' | 'button';

/** One place from which something is sent, as the tests drive it. Found by the stand-ins' hooks, never by markers. */
export interface SurfaceCase {
  /** Site and place, as tests are named. */
  id: string;
  site: SiteId;
  address: string;
  surface: 'post' | 'comment' | 'reply' | 'message' | 'share';
  /** What the stand-in calls it when it publishes. */
  place: string;
  /** Brings the composer up. The page is loaded. */
  open(page: Page): Promise<void>;
  /** Narrows the page to the composer. */
  scope(page: Page): Locator;
  /** Words that stand in the editor from the start. */
  initial?: string;
  gestures: Partial<Record<Gesture, (page: Page, scope: Locator) => Promise<void>>>;
  /** The key that breaks a line there. */
  newline: 'Enter' | 'Shift+Enter';
  /** What the site does to the words before it publishes them. */
  trims?: boolean;
}

/** Another control of a stand-in, by its hook. */
export const hook = (scope: Page | Locator, name: string): Locator => scope.locator(`[data-hook="${name}"]`);

/** The first box of a composer. */
export const editorIn = (scope: Locator): Locator => hook(scope, 'editor').first();

/** Sends by a key in the editor. */
export const press = (key: string) => async (_page: Page, scope: Locator) => editorIn(scope).press(key);

/** Sends by the composer's control. */
export const click = async (_page: Page, scope: Locator) => hook(scope, 'send').first().click();

/** The dialog on top. */
export const dialog = (page: Page): Locator => page.locator('.dialog').last();

/** For composers that stand open from the start. */
export const nothing = async (): Promise<void> => {};
