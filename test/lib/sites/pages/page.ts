import { OPTIONAL_SITES } from '../../../../lib/sites/optional.ts';
import { SITES } from '../../../../lib/sites/registry.ts';
import { siteAt } from '../../../../lib/sites/shared/match.ts';
import type { Gesture, Send, Site } from '../../../../lib/sites/site.ts';

/** A way in which a site may change without notice: an attribute renamed or dropped, an element with another name. */
export interface Marker {
  name: string;
  drop(page: Document): void;
}

/** One place to send from, as its site draws it. */
export interface Fixture {
  name: string;
  url: string;
  html: string;
  /** The box typed in; absent where nothing is typed. */
  box?: string;
  /** The control that sends. */
  control: string;
  /** The key that sends, where one does. */
  key?: KeyboardEventInit;
  place: string;
  surface: string;
  text: string;
  /** Clicks made before, outermost first. */
  before?: string[];
  markers: Marker[];
}

/** Drops an attribute wherever it stands. */
export const without = (attribute: string, within = ''): Marker => ({
  name: within ? `${within}[${attribute}]` : attribute,
  drop: (page) => {
    for (const one of page.querySelectorAll(`${within}[${attribute}]`)) one.removeAttribute(attribute);
  },
});

/** Gives an attribute another value wherever it has this one. */
export const renamed = (attribute: string, value: string): Marker => ({
  name: `${attribute}=${value}`,
  drop: (page) => {
    for (const one of page.querySelectorAll(`[${attribute}="${value}"]`)) one.setAttribute(attribute, 'q7');
  },
});

/** Turns elements of one name into `div`s. */
export const plainTag = (tag: string): Marker => ({
  name: `<${tag}>`,
  drop: (page) => {
    for (const one of [...page.querySelectorAll(tag)]) {
      const other = page.createElement('div');
      for (const { name, value } of one.attributes) other.setAttribute(name, value);
      other.append(...one.childNodes);
      one.replaceWith(other);
    }
  },
});

/** Takes the words of a label away: another language that no table knows. */
export const foreign = (): Marker => ({
  name: 'labels',
  drop: (page) => {
    for (const one of page.querySelectorAll('[aria-label]')) one.setAttribute('aria-label', 'Xqz');
  },
});

export interface Shown {
  site: Site;
  page: Document;
  find(selector: string): HTMLElement;
  click(selector: string | HTMLElement): Send | null;
  key(selector: string | HTMLElement, init: KeyboardEventInit, type?: 'keydown' | 'keyup'): Send | null;
}

/** Shows a page at its address and answers what the site makes of gestures on it. */
export function show(url: string, html: string): Shown {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.body.innerHTML = html;
  const site = siteAt([...SITES, ...OPTIONAL_SITES], url);
  if (!site) throw new Error(`no site for ${url}`);
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing at ${selector}`);
    return found;
  };
  const at = (target: string | HTMLElement) => (typeof target === 'string' ? find(target) : target);
  const during = <E extends Event>(target: HTMLElement, event: E, gesture: (event: E) => Gesture): Send | null => {
    let send: Send | null = null;
    const look = (seen: Event) => {
      send = site.recognise(gesture(seen as E), document);
      seen.preventDefault();
    };
    window.addEventListener(event.type, look, { capture: true, once: true });
    target.dispatchEvent(event);
    return send;
  };
  return {
    site,
    page: document,
    find,
    click: (target) =>
      during(at(target), new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }), (event) => ({
        type: 'click',
        event,
      })),
    key: (target, init, type = 'keydown') =>
      during(
        at(target),
        new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...init }),
        (event) => ({ type, event }),
      ),
  };
}

/** What Lexical draws for a text, one paragraph a line. */
export function lexical(text: string, attributes = ''): string {
  const lines = text.split('\n').map((line) => `<p dir="ltr"><span data-lexical-text="true">${line}</span></p>`);
  return `<div contenteditable="true" role="textbox" data-lexical-editor="true" ${attributes}>${lines.join('')}</div>`;
}

/** What Draft.js draws for a text. */
export function draft(text: string, attributes = ''): string {
  const lines = text
    .split('\n')
    .map(
      (line) =>
        `<div data-block="true" data-offset-key="a-0-0"><div class="public-DraftStyleDefault-block"><span><span data-text="true">${line}</span></span></div></div>`,
    );
  return `<div class="DraftEditor-root"><div class="DraftEditor-editorContainer"><div contenteditable="true" role="textbox" class="public-DraftEditor-content" ${attributes}><div data-contents="true">${lines.join('')}</div></div></div></div>`;
}
