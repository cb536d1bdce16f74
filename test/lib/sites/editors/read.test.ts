// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { editorAt, readEditor } from '../../../../lib/sites/editors/index.ts';
import { comparable } from '../../../../lib/sites/editors/read.ts';
import { draft } from '../pages/page.ts';

function read(inner: string, attributes = 'data-lexical-editor="true"'): string {
  document.body.innerHTML = `<div contenteditable="true" ${attributes}>${inner}</div>`;
  const editor = editorAt(document.body.firstElementChild as Element);
  return editor ? readEditor(editor) : 'no editor';
}

const text = (words: string) => `<span data-lexical-text="true">${words}</span>`;

describe('an editor is read as it would be published', () => {
  it.each([
    ['paragraphs as lines', `<p>${text('one')}</p><p>${text('two')}</p>`, 'one\ntwo'],
    ['an empty paragraph as an empty line', `<p>${text('one')}</p><p><br></p><p>${text('two')}</p>`, 'one\n\ntwo'],
    ['line breaks', `<p>${text('one')}<br>${text('two')}</p>`, 'one\ntwo'],
    ['a line break at the end, which has a second one to hold it open', `<p>${text('one')}<br><br></p>`, 'one\n'],
    ['emoji pictures by their alt', `<p>${text('Yes ')}<img alt="😀">${text('!')}</p>`, 'Yes 😀!'],
    [
      'mentions as words',
      `<p>${text('Hello ')}<span contenteditable="false">@Ann Other</span>${text(' there')}</p>`,
      'Hello @Ann Other there',
    ],
    ['a link as its words', `<p><a href="https://a.example">${text('a.example')}</a></p>`, 'a.example'],
    ['no zero-width placeholders', `<p>${text('one\u200B')}\uFEFF</p>`, 'one'],
    ['emoji that a joiner holds together', `<p>${text('👩\u200D🚀')}</p>`, '👩\u200D🚀'],
    ['lists as lines', `<p>${text('a')}</p><ul><li>${text('b')}</li><li>${text('c')}</li></ul>`, 'a\nb\nc'],
    ['nothing as nothing', '<p><br></p>', ''],
  ])('%s', (_name, html, wanted) => {
    expect(read(html)).toBe(wanted);
  });

  it('Draft.js blocks as lines, with an empty one between', () => {
    document.body.innerHTML = draft('one\n\ntwo');
    const editor = editorAt(document.querySelector('[data-text]') as Element);
    expect(editor?.kind).toBe('draft-js');
    expect(editor && readEditor(editor)).toBe('one\n\ntwo');
  });

  it('a textarea by its value', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    area.value = 'one\ntwo';
    const editor = editorAt(area);
    expect(editor?.kind).toBe('textarea');
    expect(editor && readEditor(editor)).toBe('one\ntwo');
  });

  it('bare text nodes', () => {
    expect(read('one<br>two', '')).toBe('one\ntwo');
  });
});

it('compares without what no reader sees', () => {
  expect(comparable('a \u00A0b \n c\n\n')).toBe(comparable('a b\nc'));
});
