import type { KindId } from 'which-hat:units';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { letGoBy, noteLetGo } from '../../../lib/guard/let-go.ts';
import { FULL_STOP } from '../../../lib/guard/tier.ts';
import { isAnswered } from '../../../lib/settings/answered.ts';
import { readMemory } from '../../../lib/settings/memory-store.ts';

const context = { quoted: 'The precept is up.' };
const draft = { text: 'Damn. We agreed.', site: 'x' as const, surface: 'reply' as const, account: 'personal' as const };
const finding = (kind: KindId, start: number, end: number) => ({ kind, spans: [{ start, end }] });

beforeEach(() => fakeBrowser.reset());

describe('letting go', () => {
  const result = {
    outcome: 'route-to-clerk' as const,
    findings: [finding('profanity', 0, 4), finding('speaks-for-council', 6, 16)],
    covered: [finding('unclear-capacity', 6, 15)],
  };

  it('settles every finding by its words, and what they cover', async () => {
    await noteLetGo(letGoBy({ draft, result, context }), 1);
    const thread = { site: draft.site, context, now: 2, memory: await readMemory() };
    expect(isAnswered(thread, 'profanity', 'Damn')).toBe(true);
    expect(isAnswered(thread, 'speaks-for-council', 'We agreed.')).toBe(true);
    expect(isAnswered(thread, 'unclear-capacity', 'We agreed')).toBe(true);
    expect(isAnswered(thread, 'profanity', 'We agreed.')).toBe(false);
  });

  it.each(FULL_STOP)('does not settle %s', async (kind) => {
    const stop = { outcome: 'revise' as const, findings: [finding(kind, 0, 4)] };
    await noteLetGo(letGoBy({ draft, result: stop, context }), 1);
    expect((await readMemory()).answered).toEqual([]);
  });
});
