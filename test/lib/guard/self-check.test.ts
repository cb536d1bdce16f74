import { beforeEach, describe, expect, it } from 'vitest';
import { openSelfCheck } from '../../../lib/guard/self-check.ts';
import type { Site, SiteHealth } from '../../../lib/sites/site.ts';

const good: SiteHealth = {
  place: 'chat',
  layer: 'structure',
  editor: 'lexical',
  control: 'marker',
  resumable: true,
  write: 'model',
};
const view = { document: {}, location: { hostname: 'web.whatsapp.com' } } as unknown as Window;
const none = { asked: 0, missed: 0 };

let health: SiteHealth[] | Error;
let paused: boolean;
let check: ReturnType<typeof openSelfCheck>;

beforeEach(() => {
  health = [good];
  paused = false;
  const site = {
    id: 'whatsapp',
    health() {
      if (health instanceof Error) throw health;
      return health;
    },
  } as unknown as Site;
  check = openSelfCheck(site, view, () => paused);
});

describe('the state of a page', () => {
  it('is guarded, and tells where it is and no more', () => {
    expect(check.status({ asked: 2, missed: 0 })).toEqual({
      guarded: true,
      site: 'whatsapp',
      host: 'web.whatsapp.com',
      reason: undefined,
      health: [good],
      earlier: [],
      asked: 2,
      missed: 0,
    });
  });

  it('keeps the last of each sort of composer that has closed', () => {
    check.status(none);
    health = [{ ...good, place: 'caption', control: null }];
    check.status(none);
    health = [{ ...good, place: 'caption', control: 'label' }];
    check.status(none);
    health = [good];
    expect(check.status(none)).toMatchObject({ health: [good], earlier: [{ place: 'caption', control: 'label' }] });
  });

  it('is not guarded where a composer cannot be sent from, and is again when it has closed', () => {
    health = [{ ...good, resumable: false }];
    expect(check.status(none)).toMatchObject({ guarded: false, reason: 'not-resumable' });
    health = [];
    expect(check.status(none)).toMatchObject({ guarded: true });
  });

  it('stays in trouble, but a pause is told first', () => {
    check.fault('missed-send');
    expect(check.status(none)).toMatchObject({ guarded: false, reason: 'missed-send' });
    paused = true;
    expect(check.status(none)).toMatchObject({ guarded: false, reason: 'paused' });
  });

  it('owns up where the page cannot even be looked at', () => {
    health = new Error('odd page');
    expect(check.status(none)).toMatchObject({ guarded: false, reason: 'error', health: [] });
  });
});
