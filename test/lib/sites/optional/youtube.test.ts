// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { show } from '../pages/page.ts';
import { composer, reply, said, watch, YOUTUBE } from '../pages/youtube.ts';

const WATCH = 'https://www.youtube.com/watch?v=7';
const box = '[contenteditable]';
const comment = watch(composer('Words', 'Comment'));

describe('a send on YouTube', () => {
  it.each(YOUTUBE)('$name, by its control', ({ url, html, control, place, surface, text }) => {
    const send = show(url, html).click(control);
    expect(send).toMatchObject({ composer: { place, surface }, layer: 'structure' });
    expect(send?.composer.text()).toBe(text);
  });

  it('finds the control in a language that no table knows', () => {
    expect(show(WATCH, watch(composer('Words', 'Xqz', 'Yqw'))).click('#in')?.layer).toBe('structure');
  });

  it('of another wording of a comment', () => {
    const page = show(WATCH, watch('', said('', composer('New words', 'Save'))));
    expect(page.click('#in')).toMatchObject({ composer: { place: 'comment-edit', surface: 'comment' } });
  });

  it('Ctrl and Enter may send and counts, Enter alone is a new line', () => {
    const page = show(WATCH, comment);
    expect(page.key(box, { key: 'Enter', ctrlKey: true })?.composer.text()).toBe('Words');
    expect(page.key(box, { key: 'Enter', metaKey: true })).not.toBeNull();
    expect(page.key(box, { key: 'Enter' })).toBeNull();
    expect(page.key(box, { key: 'Enter', shiftKey: true })).toBeNull();
  });

  it('tells what a reply answers, and that all can read it', () => {
    expect(show(WATCH, reply('Words')).click('#in')?.composer.context()).toEqual({
      conversation: { audience: 'public' },
      quoted: 'Where were the minutes published?',
    });
    expect(show(WATCH, comment).click('#in')?.composer.context()).toEqual({ conversation: { audience: 'public' } });
  });

  it('from the textarea of the site for phones', () => {
    const html = '<div><textarea>Words</textarea><button id="x">Cancel</button><button id="in">Comment</button></div>';
    expect(show('https://m.youtube.com/watch?v=7', html).click('#in')?.composer.text()).toBe('Words');
    expect(show(WATCH, html).click('#in')).toBeNull();
  });

  it('is taken when the box is empty or gone', () => {
    const page = show(WATCH, comment);
    const send = page.click('#in');
    expect(send?.composer.taken()).toBe(false);
    page.find(box).textContent = '';
    expect(send?.composer.taken()).toBe(true);
  });

  it('goes on by the button that the user pressed', () => {
    const page = show(WATCH, comment);
    const send = page.click('#in');
    let pressed = 0;
    page.find('#submit-button button').addEventListener('click', () => {
      pressed += 1;
    });
    expect(send?.composer.resume()).toBe(true);
    expect(pressed).toBe(1);
  });
});

describe('left alone on YouTube', () => {
  it.each(['#cancel-button button', '#emoji-button button', '.reply'])('%s', (selector) => {
    expect(show(WATCH, comment).click(selector)).toBeNull();
  });

  it('a box without words', () => {
    expect(show(WATCH, watch(composer('', 'Comment'))).click('#in')).toBeNull();
  });

  it('the title of a playlist', () => {
    const html =
      '<tp-yt-paper-dialog role="dialog"><textarea>Title</textarea><button id="in">Create</button></tp-yt-paper-dialog>';
    expect(show(WATCH, html).click('#in')).toBeNull();
  });
});

it('tells the health of an open composer', () => {
  const page = show(WATCH, comment);
  expect(page.site.health(page.page)).toMatchObject([{ place: 'comment', layer: 'structure', resumable: true }]);
});
