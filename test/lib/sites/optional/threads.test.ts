// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lexical, show } from '../pages/page.ts';
import { dialog, inline, post, THREADS } from '../pages/threads.ts';

const HOME = 'https://www.threads.com/';
const POST = 'https://www.threads.com/@ann/post/1';
const box = '[contenteditable]';

describe('a send on Threads', () => {
  it.each(THREADS)('$name, by its control', ({ url, html, control, place, surface, text }) => {
    const send = show(url, html).click(control);
    expect(send).toMatchObject({ composer: { place, surface }, layer: 'structure' });
    expect(send?.composer.text()).toBe(text);
  });

  it('finds the control in a language that no table knows', () => {
    expect(show(HOME, dialog(['Words'], { send: 'Xqz' })).click('#in')?.layer).toBe('structure');
    expect(show(POST, inline('Words', 'Xqz')).click('#in')?.layer).toBe('structure');
  });

  it.each([0, 1])('of a thread has all its posts, wherever the caret is (%d)', (index) => {
    const page = show(HOME, dialog(['First', 'Second']));
    expect(page.click('#in')?.composer.text()).toBe('First\n\nSecond');
    const boxes = page.page.querySelectorAll<HTMLElement>(box);
    const send = page.key(boxes[index] as HTMLElement, { key: 'Enter', ctrlKey: true });
    expect(send?.composer.text()).toBe('First\n\nSecond');
    expect(send?.composer.limit).toBeUndefined();
  });

  it.each([post('The surgery shuts'), post('The surgery shuts').replace(' data-pressable-container="true"', '')])(
    'of a quote has the words quoted',
    (below) => {
      const send = show(HOME, dialog(['Mine'], { below })).click('#in');
      expect(send).toMatchObject({ composer: { place: 'quote', surface: 'share' } });
      expect(send?.composer.text()).toBe('Mine\n\nThe surgery shuts');
      expect(send?.composer.context().quoted).toBe('The surgery shuts');
    },
  );

  it('tells what a reply answers', () => {
    const above = post('Where is the bus?');
    expect(
      show(HOME, dialog(['Words'], { above }))
        .click('#in')
        ?.composer.context().quoted,
    ).toBe('Where is the bus?');
    expect(show(POST, inline('Words')).click('#in')?.composer.context().quoted).toBe('The bus is back');
    expect(
      show(HOME, dialog(['Words']))
        .click('#in')
        ?.composer.context().quoted,
    ).toBeUndefined();
  });

  it('of a message goes by Enter', () => {
    const html = `<div><div>Priya</div><div>${lexical('Words')}<div role="button" tabindex="0">Send</div></div></div>`;
    expect(show('https://www.threads.com/direct/t/1', html).key(box, { key: 'Enter' })).toMatchObject({
      composer: { place: 'chat', surface: 'message' },
    });
  });
});

describe('left alone on Threads', () => {
  it.each(['#add', '#who', 'svg[aria-label="Attach media"]'])('%s in the dialog', (selector) => {
    const page = show(HOME, dialog(['Words']));
    expect(page.click(`[role="dialog"] ${selector}`)).toBeNull();
  });

  it('what opens the larger box', () => {
    expect(show(POST, inline('Words')).click('#expand')).toBeNull();
  });

  it('a new line', () => {
    expect(show(HOME, dialog(['Words'])).key(box, { key: 'Enter' })).toBeNull();
  });

  it('the words of a profile', () => {
    const html =
      '<div role="dialog"><textarea>About me</textarea><div role="button" tabindex="0" id="in">Done</div></div>';
    expect(show(HOME, html).click('#in')).toBeNull();
  });
});
