// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { OtherSites, type OtherSitesTools } from '../../../components/options/other-sites.tsx';
import { DIRECTORY } from '../../../lib/sites/directory.ts';
import { words } from '../../words.ts';
import { draw } from '../render.tsx';

const show = (tools: Partial<OtherSitesTools> = {}) => {
  const set = vi.fn();
  draw(<OtherSites on={[]} problem={null} set={set} {...tools} />);
  return set;
};
const box = (name: string) => screen.getByRole('checkbox', { name: new RegExp(name) });

it('offers every optional site and no other, all off', () => {
  show();
  expect(screen.getAllByRole('checkbox')).toHaveLength(DIRECTORY.filter(({ optional }) => optional).length);
  for (const one of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(one.checked).toBe(false);
  expect(screen.queryByRole('checkbox', { name: /Facebook/ })).toBeNull();
});

it('says which pages would be read', () => {
  show();
  expect(box('YouTube').closest('label')?.textContent).toContain('youtube.com, m.youtube.com');
});

it('asks for the change within the click, and shows only what is so', () => {
  const set = show({ on: ['threads'] });
  expect(box('Threads')).toHaveProperty('checked', true);
  fireEvent.click(box('YouTube'));
  expect(set).toHaveBeenCalledExactlyOnceWith('youtube', true);
  expect(box('YouTube')).toHaveProperty('checked', false);
  fireEvent.click(box('Threads'));
  expect(set).toHaveBeenLastCalledWith('threads', false);
});

it.each(['refused', 'failed'] as const)('tells where a switch was %s', (why) => {
  show({ problem: { site: 'youtube', why } });
  expect(screen.getByRole('status').textContent).toBe(words(`sites_${why}`, 'YouTube'));
});
