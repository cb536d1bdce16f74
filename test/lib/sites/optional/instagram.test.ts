// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { article, captionDialog, feed, form, INSTAGRAM, modal } from '../pages/instagram.ts';
import { lexical, show } from '../pages/page.ts';

const HOME = 'https://www.instagram.com/';
const enter = { key: 'Enter' };
const comment = feed(article(form('Words')));

function shown(url: string, html: string) {
  const page = show(url, html);
  // happy-dom gives a textarea no value of its own from its words.
  for (const area of page.page.querySelectorAll('textarea')) area.value = area.textContent ?? '';
  return page;
}

describe('a send on Instagram', () => {
  it.each(INSTAGRAM)('$name, by its control', ({ url, html, control, place, surface, text }) => {
    const send = shown(url, html).click(control);
    expect(send).toMatchObject({ composer: { place, surface }, layer: 'structure' });
    expect(send?.composer.text()).toBe(text);
  });

  it.each(INSTAGRAM.filter(({ key }) => key))('$name, by its key', ({ url, html, box = '', text, place }) => {
    const send = shown(url, html).key(box, enter);
    expect(send?.composer.place).toBe(place);
    expect(send?.composer.text()).toBe(text);
  });

  it('finds the control in a language that no table knows', () => {
    expect(shown(HOME, feed(article(form('Words', 'Xqz')))).click('#in')?.layer).toBe('structure');
    expect(shown(HOME, captionDialog('Words', 'Xqz')).click('#in')?.layer).toBe('structure');
  });

  it('is an answer where it begins with the name of whom it answers', () => {
    const send = shown(HOME, feed(article(form('@tom.fell Yes, on Thursday')))).click('#in');
    expect(send?.composer.surface).toBe('reply');
  });

  it.each([comment, modal(form('Words'))])('tells under which picture it stands', (html) => {
    expect(shown(HOME, html).click('#in')?.composer.context()).toEqual({
      conversation: { audience: 'public' },
      quoted: 'The benches by the pond are in place',
    });
  });

  it('of a caption goes by the head line, and by no key but Ctrl or Cmd with Enter', () => {
    const page = shown(HOME, captionDialog('Words'));
    expect(page.key('[contenteditable]', enter)).toBeNull();
    expect(page.key('[contenteditable]', { ...enter, ctrlKey: true })?.composer.control()?.id).toBe('in');
  });

  it('of an answer to a story goes by Enter', () => {
    const html = '<section><div><textarea placeholder="Reply to ann…">Words</textarea></div></section>';
    expect(shown('https://www.instagram.com/stories/ann/1/', html).key('textarea', enter)).toMatchObject({
      composer: { place: 'story-reply', surface: 'message' },
    });
  });

  it('of a chat that lies over another page goes by Enter', () => {
    const html = `${comment}<div><div>Priya</div><div>${lexical('Words')}</div></div>`;
    expect(shown(HOME, html).key('[contenteditable]', enter)?.composer.place).toBe('chat-pop-up');
  });
});

describe('left alone on Instagram', () => {
  it.each(['[aria-label="Emoji"]', '[aria-label="Like"]', 'header [role="button"]'])('%s', (selector) => {
    expect(shown(HOME, comment).click(selector)).toBeNull();
  });

  it('a new line in a comment', () => {
    expect(shown(HOME, comment).key('textarea', { ...enter, shiftKey: true })).toBeNull();
  });

  it('the words of a profile', () => {
    const html = '<form><textarea>About me</textarea><button id="in" type="submit">Submit</button></form>';
    expect(shown('https://www.instagram.com/accounts/edit/', html).click('#in')).toBeNull();
  });

  it('what stands under a caption', () => {
    const page = shown(HOME, captionDialog('Words'));
    const settings = [...page.page.querySelectorAll<HTMLElement>('[role="dialog"] [role="button"]')].at(-1);
    expect(settings?.textContent).toBe('Advanced settings');
    expect(settings && page.click(settings)).toBeNull();
  });
});
