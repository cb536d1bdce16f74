// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let client: typeof import('../../../../lib/sites/editors/page-world.ts');
let server: typeof import('../../../../lib/sites/editors/page-side.ts');
const heard: string[] = [];

beforeEach(async () => {
  vi.resetModules();
  client = await import('../../../../lib/sites/editors/page-world.ts');
  server = await import('../../../../lib/sites/editors/page-side.ts');
  document.body.innerHTML = '<div contenteditable="true"><p>one</p></div>';
  heard.length = 0;
});
afterEach(() => vi.restoreAllMocks());

const box = () => document.body.firstElementChild as HTMLElement;

/** A paste handler as editors have it. */
function takesPaste() {
  box().addEventListener('paste', (event) => {
    event.preventDefault();
    heard.push((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '');
  });
}

describe('the two worlds', () => {
  it('find each other when the page side runs first', () => {
    server.servePage(window);
    client.connectPageWorld(window);
    expect(client.hasPageWorld()).toBe(true);
  });

  it('find each other when the page side runs last', () => {
    client.connectPageWorld(window);
    expect(client.hasPageWorld()).toBe(false);
    server.servePage(window);
    expect(client.hasPageWorld()).toBe(true);
  });

  it('pass text and answer within the call', () => {
    server.servePage(window);
    client.connectPageWorld(window);
    takesPaste();
    expect(client.askPageWorld(box(), { op: 'paste', text: 'two\nthree' })).toBe('done');
    expect(client.askPageWorld(box(), { op: 'append', text: 'two' })).toBe('no');
    expect(heard).toEqual(['two\nthree']);
  });

  it('take no second name from the page', () => {
    server.servePage(window);
    client.connectPageWorld(window);
    takesPaste();
    window.dispatchEvent(new CustomEvent(client.HELLO, { detail: 'mine' }));
    box().dispatchEvent(
      new CustomEvent('mine', { bubbles: true, detail: JSON.stringify({ op: 'paste', text: 'two' }) }),
    );
    expect(heard).toEqual([]);
  });

  it('keep talking when the page replaces what they use', () => {
    server.servePage(window);
    client.connectPageWorld(window);
    takesPaste();
    vi.spyOn(JSON, 'parse').mockImplementation(() => ({ op: 'paste', text: 'forged' }));
    expect(client.askPageWorld(box(), { op: 'paste', text: 'two' })).toBe('done');
    expect(heard).toEqual(['two']);
  });

  it('do without each other', () => {
    client.connectPageWorld(window);
    expect(client.askPageWorld(box(), { op: 'paste', text: 'two' })).toBe('no');
  });
});
