import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../components/popup/report.ts';
import type { PageStatus } from '../../../lib/guard/page-status.ts';
import type { SiteHealth } from '../../../lib/sites/site.ts';
import { words } from '../../words.ts';

const comment: SiteHealth = {
  place: 'comment',
  layer: 'structure',
  editor: 'lexical',
  control: 'marker',
  resumable: true,
  write: 'model',
};
const status: PageStatus = {
  guarded: false,
  site: 'facebook',
  host: 'www.facebook.com',
  reason: 'missed-send',
  // Several boxes of one sort, found in the same way, are told once.
  health: [comment, { ...comment }],
  earlier: [{ ...comment, place: 'chat-page', control: null, resumable: false, write: null }],
  asked: 4,
  missed: 1,
};
const facts = { version: '1.2.3', browser: 'Firefox 153', missed: { facebook: 3, x: 9 } };

describe('the report of a fault', () => {
  it('tells versions, site, layers and counts', () => {
    expect(reportOf(status, facts, words)).toBe(
      [
        'Which Hat 1.2.3, Firefox 153',
        'Site: facebook, www.facebook.com',
        'Guarded: no (missed-send)',
        'comment: composer by structure; box: lexical; send button by: marker; can be sent on: yes; writes by: model',
        'chat-page: composer by structure; box: lexical; send button by: none; can be sent on: no; writes by: none (earlier)',
        'Questions: 4. Sends not seen: 1 on this page, 3 on this device.',
      ].join('\n'),
    );
  });

  it('says that a page is guarded, and counts nothing that was not counted', () => {
    const report = reportOf(
      { ...status, guarded: true, reason: undefined, health: [], earlier: [] },
      { ...facts, missed: {} },
      words,
    );
    expect(report).toContain('Guarded: yes');
    expect(report).toContain('0 on this device');
  });
});
