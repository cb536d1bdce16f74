import { describe, expect, it } from 'vitest';
import { badgeOf, faultIn } from '../../../lib/guard/page-status.ts';
import type { SiteHealth } from '../../../lib/sites/site.ts';

const good: SiteHealth = {
  place: 'chat',
  layer: 'label',
  editor: 'plain',
  control: null,
  resumable: true,
  write: null,
};

describe('what a page cannot guard', () => {
  it('is nothing where every composer can be read and sent from', () => {
    expect(faultIn([])).toBeUndefined();
    expect(faultIn([good])).toBeUndefined();
  });

  it('is named, the worst first', () => {
    const stuck = { ...good, resumable: false };
    expect(faultIn([good, stuck])).toBe('not-resumable');
    expect(faultIn([stuck, { ...stuck, editor: null }])).toBe('composer-not-read');
  });
});

describe('the badge', () => {
  it.each([
    [{ guarded: true }, 'guarding'],
    [{ guarded: false, reason: 'paused' }, 'paused'],
    [{ guarded: false, reason: 'missed-send' }, 'unprotected'],
  ] as const)('of %o is %s', (status, badge) => {
    expect(badgeOf(status)).toBe(badge);
  });
});
