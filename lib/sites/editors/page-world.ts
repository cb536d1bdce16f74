/**
 * What the isolated world asks of the page's world. `append` goes on with lines as the text has them, and declines
 * where that does not show; `append-paragraphs` makes each line a paragraph; `paste` is a paste at the caret; `probe`
 * changes nothing and tells whether `append` knows its way about. It travels as a string: Firefox hides objects of one world from the other.
 */
export interface Request {
  op: 'append' | 'append-paragraphs' | 'paste' | 'probe';
  text: string;
}

/** `done`: tried; `no`: this editor does not offer it, nothing was changed. */
export type Reply = 'done' | 'no';

/** Fixed names, used only before the page's own scripts run, to agree on a random one. */
export const HELLO = 'which-hat:hello';
export const HERE = 'which-hat:here';

let channel: string | null = null;

/**
 * Agrees with the page-world script on a random event name. To be called once at `document_start`; works whichever of
 * the two scripts runs first. Without the other script everything works, reduced.
 */
export function connectPageWorld(page: Window = window): void {
  const name = `w${crypto.randomUUID()}`;
  const offer = () => {
    page.document.dispatchEvent(new CustomEvent(HELLO, { detail: name }));
  };
  const accepted = () => {
    channel = name;
    stop();
  };
  const stop = () => {
    page.removeEventListener(HERE, offer, true);
    page.removeEventListener(name, accepted, true);
    page.document.removeEventListener('DOMContentLoaded', stop);
  };
  // The page-world script says `HERE` when it starts, and answers the offer by an event of the offered name.
  page.addEventListener(HERE, offer, true);
  page.addEventListener(name, accepted, true);
  if (page.document.readyState === 'loading') page.document.addEventListener('DOMContentLoaded', stop);
  offer();
}

/** Is the page-world script there? */
export function hasPageWorld(): boolean {
  return channel !== null;
}

/** Asks the page's world to do something with `element`. Takes text with `\n` lines; answers within the call. */
export function askPageWorld(element: HTMLElement, request: Request): Reply {
  if (channel === null) return 'no';
  const name = channel;
  let reply: Reply = 'no';
  const listen = (event: Event) => {
    event.stopImmediatePropagation();
    if (event instanceof CustomEvent && event.detail === 'done') reply = 'done';
  };
  element.addEventListener(`${name}:reply`, listen, { capture: true, once: true });
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: JSON.stringify(request) }));
  element.removeEventListener(`${name}:reply`, listen, true);
  return reply;
}
