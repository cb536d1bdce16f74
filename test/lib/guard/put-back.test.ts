// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type PutBackRequest, putBack } from '../../../lib/guard/put-back.ts';
import type { Composer, Site } from '../../../lib/sites/site.ts';

let title: string | undefined;

/** A site whose boxes are text areas, each a composer of the place that it is named by. */
const site = {
  composerAt: (element: Element) =>
    element instanceof HTMLTextAreaElement
      ? ({
          place: element.name,
          editors: () => [{ kind: 'textarea', element }],
          context: () => ({ conversation: { audience: 'group', ...(title && { title }) } }),
        } as unknown as Composer)
      : null,
} as unknown as Site;

const boxes = () => [...document.querySelectorAll('textarea')].map(({ value }) => value);
const put = (over: Partial<PutBackRequest> = {}) =>
  putBack(site, document, {
    type: 'put-back',
    text: 'My words',
    place: 'chat',
    title: 'Members',
    anyway: false,
    ...over,
  });

beforeEach(() => {
  // No browser behind it: what is typed goes in by the element itself.
  document.execCommand = () => false;
  title = undefined;
  document.body.innerHTML =
    '<textarea name="search" hidden></textarea><textarea name="post"></textarea><textarea name="chat"></textarea>';
});

describe('putBack', () => {
  it('takes the box of its own sort', async () => {
    expect(await put()).toEqual({ done: 'written' });
    expect(boxes()).toEqual(['', '', 'My words']);
  });

  it('takes the box that has the focus before any other', async () => {
    document.querySelector<HTMLElement>('[name="post"]')?.focus();
    expect(await put()).toEqual({ done: 'written' });
    expect(boxes()).toEqual(['', 'My words', '']);
  });

  it('takes any box that is shown where there is none of its sort', async () => {
    expect(await put({ place: 'reply' })).toEqual({ done: 'written' });
    expect(boxes()).toEqual(['', 'My words', '']);
  });

  it('keeps what stands there', async () => {
    (document.querySelector('[name="chat"]') as HTMLTextAreaElement).value = 'Dear all,';
    await put();
    expect(boxes()[2]).toBe('Dear all,\n\nMy words');
  });

  it('adds nothing twice', async () => {
    await put();
    expect(await put()).toEqual({ done: 'written' });
    expect(boxes()[2]).toBe('My words');
  });

  it('asks before it writes into another conversation', async () => {
    title = 'Residents';
    expect(await put()).toEqual({ done: 'elsewhere', title: 'Residents' });
    expect(boxes()).toEqual(['', '', '']);
    expect(await put({ anyway: true })).toEqual({ done: 'written' });
  });

  it('says that there is no box', async () => {
    document.body.innerHTML = '<p>Nothing to write in</p>';
    expect(await put()).toEqual({ done: 'no-box' });
  });

  it('claims nothing where the page is not as expected', async () => {
    const broken = { ...site, composerAt: fail } as never;
    expect(
      await putBack(broken, document, { type: 'put-back', text: 'x', place: '', title: '', anyway: false }),
    ).toEqual({
      done: 'failed',
    });
  });
});

function fail(): never {
  throw new Error('The page has changed');
}
