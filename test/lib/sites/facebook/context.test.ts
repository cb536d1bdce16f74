// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commentForm, FACEBOOK, feed, post, postDialog } from '../pages/facebook.ts';
import { show } from '../pages/page.ts';

const enter = { key: 'Enter', code: 'Enter' };
const HOME = 'https://www.facebook.com/';
const box = '[contenteditable]';

function named(name: string) {
  const found = FACEBOOK.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

let cookies = new Map<string, string>();
const setCookie = (name: string, value: string) => cookies.set(name, value);

beforeEach(() => {
  cookies = new Map();
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => [...cookies].map((one) => one.join('=')).join('; '));
});
afterEach(() => vi.restoreAllMocks());

describe('who speaks on Facebook', () => {
  const page = () =>
    show(
      HOME,
      `<script type="application/json">{"x":["CurrentUserInitialData",[],{"USER_ID":"7","NAME":"Cllr Jo Marsh"},1]}</script>${postDialog('Words', 'Post')}`,
    );

  it('is named by the page for the account it was loaded with', () => {
    setCookie('c_user', '7');
    expect(page().click('#in')?.composer.context().account).toEqual({
      id: '7',
      name: 'Cllr Jo Marsh',
      as: 'councillor',
    });
  });

  it('is the Page while one acts as a Page, whose name the page does not tell', () => {
    setCookie('c_user', '7');
    setCookie('i_user', '99');
    expect(page().click('#in')?.composer.context().account).toEqual({ id: '99' });
  });

  it('is named by the comment box', () => {
    const html = feed(post(commentForm('Words').replace('Write a comment…', 'Comment as Stilton Parish Council')));
    expect(show(HOME, html).key(box, enter)?.composer.context()).toMatchObject({
      account: { name: 'Stilton Parish Council', as: 'council-page' },
      quoted: 'The bins were not emptied',
    });
  });

  it.each([
    ['Stilton Parish Council', 'council-page'],
    ['Stilton Parish Council - Official', 'council-page'],
    ['Cyngor Cymuned Llan', 'council-page'],
    ['Cllr Jo Marsh', 'councillor'],
    ['Councillor Jo Marsh, Stilton Parish Council', 'councillor'],
    ['Stilton Bowls Club', undefined],
    ['Jo Marsh, Stilton Parish Council', undefined],
    ['Save Stilton Parish Council', undefined],
    ['Stilton Parish Council Watch', undefined],
    ['Council Tax Help', undefined],
  ])('a Page named %j speaks as %s', (name, as) => {
    setCookie('c_user', '7');
    setCookie('i_user', '99');
    const html = feed(post(commentForm('Words').replace('Write a comment…', `Comment as ${name}`)));
    expect(show(HOME, html).key(box, enter)?.composer.context().account).toEqual({ id: '99', name, ...(as && { as }) });
  });

  it('does not guess whether a chat is a group', () => {
    const { url, html } = named('Facebook chat page');
    expect(show(url, html).key(box, enter)?.composer.context().conversation).toEqual({
      id: '4242',
      title: 'Ann Other',
      audience: 'unknown',
    });
  });
});
