// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { show } from '../pages/page.ts';
import { menu } from '../pages/x.ts';

const HOME = 'https://x.com/home';

describe('a repost', () => {
  const item = (id: string, words: string) =>
    `<div role="menuitem" tabindex="0" data-testid="${id}"><span>${words}</span></div>`;

  it.each(['Enter', ' '])('is known by the key %j on its menu item, which makes no click', (key) => {
    const page = show(HOME, menu(item('retweetConfirm', 'Repost')));
    page.click('#t1 [data-testid="retweet"]');
    const send = page.key('[data-testid="retweetConfirm"]', { key });
    expect(send?.composer.text()).toBe('Words to repost');
    expect(send?.composer.editors()).toEqual([]);
    expect(page.key('[data-testid="retweetConfirm"]', { key }, 'keyup')).toBeNull();
  });

  it('is known under its coming name', () => {
    const page = show(HOME, menu(item('repostConfirm', 'Repost')));
    page.click('#t2 [data-testid="retweet"]');
    expect(page.click('[data-testid="repostConfirm"]')?.composer.text()).toBe('Not these');
  });

  it('is known when the menu was opened by a shortcut on the focused post', () => {
    const page = show(HOME, menu(item('retweetConfirm', 'Repost')));
    page.key('#t2', { key: 't' });
    expect(page.click('[data-testid="retweetConfirm"]')?.composer.text()).toBe('Not these');
  });

  it.each(['unretweetConfirm', 'unrepostConfirm'])('%s takes it back and is left alone', (id) => {
    const page = show(HOME, menu(item(id, 'Undo repost')));
    page.click('#t1 [data-testid="retweet"]');
    expect(page.click(`[data-testid="${id}"]`)).toBeNull();
  });

  it('opens its menu again where it was closed while the question stood', async () => {
    const page = show(HOME, menu(item('retweetConfirm', 'Repost')));
    page.click('#t1 [data-testid="retweet"]');
    const send = page.click('[data-testid="retweetConfirm"]');
    const layers = page.find('#layers');
    const content = layers.innerHTML;
    layers.innerHTML = '';
    page.find('#t1 [data-testid="retweet"]').addEventListener('click', () => {
      layers.innerHTML = content;
    });
    await send?.composer.ready?.();
    let reposts = 0;
    page.find('[data-testid="retweetConfirm"]').addEventListener('click', () => {
      reposts += 1;
    });
    expect(send?.composer.resume()).toBe(true);
    expect(reposts).toBe(1);
  });
});
