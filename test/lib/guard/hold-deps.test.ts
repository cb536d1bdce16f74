// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../lib/check/draft.ts';
import { holdDeps } from '../../../lib/guard/hold-deps.ts';
import type { ComposerReading } from '../../../lib/guard/reading.ts';
import type { Composer } from '../../../lib/sites/site.ts';
import { show } from '../sites/pages/page.ts';
import { home } from '../sites/pages/x.ts';
import { guardDeps } from './guard-deps.ts';

/** A draft that was held, with what its hold can do. */
function held() {
  const page = show('https://x.com/home', home('Words'));
  const composer = page.click('#in')?.composer;
  if (!composer) throw new Error('not a send');
  const resume = vi.fn(() => true);
  const look = (one: Composer): ComposerReading => {
    const text = one.text();
    const draft: Draft = { text, site: 'x', surface: one.surface, account: 'personal' };
    return { text, draft, context: one.context(), result: { outcome: 'clear', findings: [] } };
  };
  const deps = guardDeps(page.site, vi.fn());
  const { hold, release } = holdDeps(deps, composer, look(composer), { look, resume, decided: vi.fn() });
  return { page, hold, release, resume };
}

describe('a hold on a page', () => {
  it('sends the words that were judged', () => {
    const { hold, release, resume } = held();
    expect(hold.resume()).toBe(true);
    expect(resume).toHaveBeenCalledExactlyOnceWith('Words');
    release();
  });

  it('does not send words that changed after they were judged, until they are judged again', () => {
    const { page, hold, release, resume } = held();
    page.find('[data-text]').textContent = 'Other words';
    expect(hold.resume()).toBe(false);
    expect(resume).not.toHaveBeenCalled();
    hold.read();
    expect(hold.resume()).toBe(true);
    expect(resume).toHaveBeenCalledExactlyOnceWith('Other words');
    release();
  });

  it('does not send for another account', () => {
    const { page, hold, release, resume } = held();
    page.find('[data-testid="AppTabBar_Profile_Link"]').setAttribute('href', '/someone_else');
    expect(hold.resume()).toBe(false);
    expect(resume).not.toHaveBeenCalled();
    release();
  });
});
