import { MARKERS } from '../sites/markers.ts';
import { SHARES, tryShare } from './drift/shares.ts';
import { adapters, pairsOf, type Trial, tryOut } from './drift/trial.ts';
import { expect, test } from './harness/fixtures.ts';
import { SURFACES } from './harness/surfaces.ts';

// The whole of it takes long (`node test/tools/survival.ts` does it and writes docs/survival.md); here
// each surface meets its share, another one than its neighbours.
const SHARE_OF_MARKERS = 10;
const SHARE_OF_PAIRS = 400;

/** Which share a surface meets. */
const share = <T>(all: readonly T[], of: number, turn: number) => all.filter((_, index) => (index + turn) % of === 0);

for (const sharing of SHARES) {
  test(`${sharing.id}: held and sent, whatever marker is gone`, async ({ plainPage: page }) => {
    test.slow();
    await page.addInitScript(await adapters());
    for (const marker of MARKERS[sharing.site])
      expect(await tryShare(page, sharing, [marker])).toMatchObject({ outcome: 'sent' });
  });
}

for (const [turn, surface] of SURFACES.entries()) {
  test(`${surface.id}: held and sent, whatever marker is gone, and whatever two`, async ({ plainPage: page }) => {
    test.slow();
    await page.addInitScript(await adapters());
    const lost: Trial[] = [];
    for (const [index, marker] of share(MARKERS[surface.site], SHARE_OF_MARKERS, turn).entries())
      lost.push(...(await tryOut(page, surface, [marker], index + turn)).filter(({ outcome }) => outcome !== 'sent'));
    expect(lost).toEqual([]);
    for (const [index, pair] of share(pairsOf(MARKERS[surface.site]), SHARE_OF_PAIRS, turn).entries())
      lost.push(...(await tryOut(page, surface, pair, index + turn)).filter(({ outcome }) => outcome === 'missed'));
    expect(lost.filter(({ ownsUp }) => !ownsUp)).toEqual([]);
  });
}
