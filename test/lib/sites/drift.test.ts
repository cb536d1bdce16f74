// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { forgetPreference } from '../../../lib/sites/whatsapp/enter.ts';
import { FACEBOOK } from './pages/facebook.ts';
import { INSTAGRAM } from './pages/instagram.ts';
import { type Fixture, type Marker, show } from './pages/page.ts';
import { THREADS } from './pages/threads.ts';
import { WHATSAPP } from './pages/whatsapp.ts';
import { X } from './pages/x.ts';
import { YOUTUBE } from './pages/youtube.ts';

/** Of the pairs every third is tried here, other ones for each place; `test/tools/survival.ts` tries more in a browser. */
const EVERY = 3;

const ALL = [...X, ...FACEBOOK, ...WHATSAPP, ...YOUTUBE, ...INSTAGRAM, ...THREADS];

afterEach(forgetPreference);

/** Targets are looked up before the drift, since a user finds the button whatever the page calls it. */
function losses(fixture: Fixture, dropped: Marker[]): string[] {
  const page = show(fixture.url, fixture.html);
  const area = page.page.querySelector('textarea');
  if (area) area.value = fixture.text;
  page.find(fixture.control).setAttribute('data-user', 'control');
  for (const [index, before] of (fixture.before ?? []).entries())
    page.find(before).setAttribute('data-user', `before-${index}`);
  if (fixture.box) page.find(fixture.box).setAttribute('data-user', 'box');
  for (const marker of dropped) marker.drop(page.page);
  for (const index of (fixture.before ?? []).keys()) page.click(`[data-user="before-${index}"]`);
  const click = page.click('[data-user="control"]');
  const key = fixture.key && page.key('[data-user="box"]', fixture.key);
  const names = dropped.map(({ name }) => name).join(' + ');
  return [
    ...(click?.composer.text() === fixture.text && click.composer.control()
      ? []
      : [`${fixture.name}, click: ${names}`]),
    ...(key === undefined || key?.composer.text() === fixture.text ? [] : [`${fixture.name}, key: ${names}`]),
  ];
}

describe('a send is still known after the site changed', () => {
  it.each(ALL)('$name: any one marker gone', (fixture) => {
    expect(fixture.markers.flatMap((marker) => losses(fixture, [marker]))).toEqual([]);
  });

  it('any two markers gone: at least 95 in 100', () => {
    const pairs = ALL.flatMap((fixture, turn) =>
      fixture.markers
        .flatMap((one, index) => fixture.markers.slice(index + 1).map((two) => ({ fixture, pair: [one, two] })))
        .filter((_, index) => (index + turn) % EVERY === 0),
    );
    const lost = pairs.map(({ fixture, pair }) => losses(fixture, pair)).filter((names) => names.length > 0);
    expect(lost.length / pairs.length, lost.flat().join('\n')).toBeLessThanOrEqual(0.05);
  }, 60_000);
});
