// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readBlocks } from '../../../../lib/sites/editors/read.ts';
import { climbDown, type Method } from '../../../../lib/sites/editors/settle.ts';

let element: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  document.body.innerHTML = '<div contenteditable="true"><p>one</p></div>';
  element = document.body.firstElementChild as HTMLElement;
});
afterEach(() => vi.useRealTimers());

const add =
  (words: string): Method =>
  (box) => {
    box.insertAdjacentHTML('beforeend', `<p>${words}</p>`);
    return true;
  };
const late =
  (words: string): Method =>
  (box) => {
    setTimeout(() => box.insertAdjacentHTML('beforeend', `<p>${words}</p>`), 200);
    return true;
  };
const nothing: Method = () => true;
const impossible: Method = () => false;

async function write(...methods: Method[]) {
  const outcome = climbDown(element, '\ntwo', readBlocks, methods);
  await vi.advanceTimersByTimeAsync(5000);
  return { outcome: await outcome, text: readBlocks(element) };
}

it('is written once and seen', async () => {
  expect(await write(add('two'), add('two'))).toEqual({ outcome: 'written', text: 'one\ntwo' });
});

it('waits for an editor that commits late, and does not write twice', async () => {
  expect(await write(late('two'), add('two'))).toEqual({ outcome: 'written', text: 'one\ntwo' });
});

it('goes on to the next method where one cannot be tried', async () => {
  expect(await write(impossible, add('two'))).toEqual({ outcome: 'written', text: 'one\ntwo' });
});

it('goes on where the text is provably unchanged', async () => {
  expect(await write(nothing, add('two'))).toEqual({ outcome: 'written', text: 'one\ntwo' });
});

it('stops where the text is something else', async () => {
  expect(await write(add('half'), add('two'))).toEqual({ outcome: 'unverified', text: 'one\nhalf' });
});

it('says so when nothing worked', async () => {
  expect(await write(impossible, nothing)).toEqual({ outcome: 'unchanged', text: 'one' });
});

it('does not believe a text that is put back', async () => {
  const reverted: Method = (box) => {
    box.insertAdjacentHTML('beforeend', '<p>two</p>');
    requestAnimationFrame(() => box.lastElementChild?.remove());
    return true;
  };
  expect(await write(reverted)).toEqual({ outcome: 'unchanged', text: 'one' });
});

it('does not write into an editor that has gone', async () => {
  element.remove();
  expect((await write(add('two'))).outcome).toBe('unverified');
});
