import { vi } from 'vitest';
import type { PageView } from '../../../components/page-view.ts';
import { Popup, type PopupState, type PopupTools } from '../../../components/popup/popup.tsx';
import type { Route } from '../../../components/reference/route.ts';
import type { PageStatus } from '../../../lib/guard/page-status.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { draw, framed } from '../render.tsx';

/** One composer that is healthy in every way. */
export const health = [
  { place: 'post-dialog', layer: 'structure', editor: 'lexical', control: 'marker', resumable: true, write: 'model' },
] as const;
/** A page that answered, guarded, with one healthy composer. */
export const status = (more: Partial<PageStatus>): PageView => ({
  page: 'answered',
  status: {
    guarded: true,
    site: 'facebook',
    host: 'www.facebook.com',
    health: [...health],
    earlier: [],
    asked: 0,
    missed: 0,
    ...more,
  },
});

/** Draws the pop-up with tools that only remember what was asked of them. */
export function openPopup(more: Partial<PopupState> = {}) {
  const tools: PopupTools = {
    change: vi.fn(),
    go: vi.fn(),
    reload: vi.fn(),
    copy: vi.fn(async () => true),
    remove: vi.fn(),
    openSite: vi.fn(),
    putBack: vi.fn(async () => ({ done: 'written' as const })),
    remind: vi.fn(),
    openSettings: vi.fn(),
    isSite: (id): id is 'facebook' => id === 'facebook',
    isKind: (id) => id === 'profanity',
  };
  const state: PopupState = {
    settings: { ...DEFAULT_SETTINGS, setUp: true, councils: ['stilton'] },
    trouble: null,
    page: { page: 'not-covered' },
    drafts: { drafts: [], unreadable: 0 },
    route: { panel: 'page' },
    selected: '',
    now: 1000,
    failure: '',
    facts: { version: '1.2.3', browser: 'Firefox 153', missed: { facebook: 2 } },
    ...more,
  };
  const { container, rerender } = draw(<Popup state={state} tools={tools} />);
  const go = (route: Route) => rerender(framed(<Popup state={{ ...state, route }} tools={tools} />));
  return { tools, container, go };
}
