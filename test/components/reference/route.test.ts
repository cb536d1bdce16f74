import { describe, expect, it } from 'vitest';
import { clauseHash, routeOf, topicHash } from '../../../components/reference/route.ts';

describe('routeOf', () => {
  it.each(['check', 'policy', 'saved', 'page'] as const)('knows %s', (panel) => {
    expect(routeOf(`#${panel}`)).toEqual({ panel });
  });

  it('finds a clause by the link that leads to it', () => {
    const link = `#${clauseHash('stilton', 'make-capacity-clear')}`;
    expect(routeOf(link)).toEqual({ panel: 'policy', clause: { council: 'stilton', id: 'make-capacity-clear' } });
  });

  it('finds a topic by the link that leads to it', () => {
    expect(routeOf(`#${topicHash('civility')}`)).toEqual({ panel: 'policy', topic: 'civility' });
  });

  it.each([
    '',
    '#',
    '#nowhere',
    '#clause=',
    '#clause=atlantis/x',
    '#clause=stilton/<b>',
    '#toString',
    '#topic=',
    '#topic=weather',
  ])('shows this page for %j', (hash) => {
    expect(routeOf(hash)).toEqual({ panel: 'page' });
  });
});
