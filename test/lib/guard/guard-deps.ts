import { vi } from 'vitest';
import type { GuardDeps } from '../../../lib/guard/guard.ts';
import type { PromptWindow } from '../../../lib/guard/run-hold.ts';
import { EMPTY_MEMORY } from '../../../lib/settings/memory.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import type { Site } from '../../../lib/sites/site.ts';

/** A browser in which nothing is set and everything works; `ask` answers the questions. */
export function guardDeps(site: Site, ask: PromptWindow['ask']): GuardDeps {
  return {
    view: window,
    site,
    stored: () => ({ settings: DEFAULT_SETTINGS, memory: EMPTY_MEMORY }),
    readAgain: vi.fn(async () => undefined),
    openPrompt: () => ({ ask, hide: vi.fn(), close: vi.fn() }),
    count: vi.fn(),
    countMissed: vi.fn(),
    isOurs: () => false,
    take: vi.fn(),
    tell: vi.fn(),
    statusChanged: vi.fn(),
    alive: () => true,
  };
}
