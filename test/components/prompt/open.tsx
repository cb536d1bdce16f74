import { fireEvent } from '@testing-library/react';
import { vi } from 'vitest';
import { Prompt } from '../../../components/prompt/prompt.tsx';
import type { PromptTools } from '../../../components/prompt/tools.ts';
import type { Question } from '../../../lib/guard/protocol.ts';
import { EMPTY_MEMORY } from '../../../lib/settings/memory.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { draw } from '../render.tsx';

/** The prompt with this question, for a member of Stilton's council where the settings say nothing else. */
export function open(asked: Question, settings: Partial<Settings> = {}, more: Partial<PromptTools> = {}) {
  const tools: PromptTools = {
    settings: { ...DEFAULT_SETTINGS, councils: ['stilton'], ...settings },
    memory: EMPTY_MEMORY,
    answer: vi.fn(),
    note: vi.fn(async () => null),
    save: vi.fn(async () => null),
    handOver: vi.fn(async () => true),
    copy: vi.fn(async () => true),
    remember: vi.fn(),
    keepAddress: vi.fn(async () => undefined),
    openSettings: vi.fn(),
    openClause: vi.fn(),
    ...more,
  };
  const { container } = draw(<Prompt question={asked} tools={tools} />);
  const control = (action: string) => container.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
  const press = (action: string) => fireEvent.click(control(action) as HTMLButtonElement);
  return { tools, container, control, press };
}
