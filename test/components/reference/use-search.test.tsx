// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useSearch } from '../../../components/reference/use-search.ts';
import * as search from '../../../lib/policy/search.ts';
import { library } from '../render.tsx';

it('makes the packs ready when the page is idle, one after the other, and stops when it goes', () => {
  const waiting: IdleRequestCallback[] = [];
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => waiting.push(work));
  vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.splice(handle - 1));
  const warmUp = vi.fn(() => true);
  const made = vi.spyOn(search, 'searchPacks').mockReturnValue({ warmUp, find: () => [] });
  const idle = () => waiting.shift()?.({ didTimeout: false, timeRemaining: () => 1 });
  const Page = () => <p>{useSearch(library.councils, '').length}</p>;

  const { rerender, unmount } = render(<Page />);
  rerender(<Page />);
  expect(made).toHaveBeenCalledOnce();
  expect(warmUp).not.toHaveBeenCalled();
  idle();
  idle();
  expect(warmUp).toHaveBeenCalledTimes(2);
  unmount();
  idle();
  expect(warmUp).toHaveBeenCalledTimes(2);
});
