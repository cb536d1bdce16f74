import { knowsLexical, lexicalAppend } from './page-lexical.ts';
import { HELLO, HERE, type Reply, type Request } from './page-world.ts';
import { pasteInto } from './paste.ts';

/**
 * The page-world end of the channel. Natives are taken before any page script can replace them; after the first offer
 * no other is listened to.
 */
export function servePage(page: Window): void {
  // Events go to the document and are heard at the window, which sees them first.
  const send = EventTarget.prototype.dispatchEvent;
  const Native = CustomEvent;
  const parse = JSON.parse;
  const tell = (target: EventTarget, name: string, detail: string) =>
    Reflect.apply(send, target, [new Native(name, { detail })]);

  const onOffer = (offer: Event) => {
    const name = (offer as CustomEvent<unknown>).detail;
    if (typeof name !== 'string') return;
    offer.stopImmediatePropagation();
    page.removeEventListener(HELLO, onOffer, true);
    page.addEventListener(
      name,
      (event) => {
        const { detail } = event as CustomEvent<unknown>;
        const element = event.composedPath()[0];
        if (typeof detail !== 'string' || detail === '' || !(element instanceof HTMLElement)) return;
        event.stopImmediatePropagation();
        tell(element, `${name}:reply`, answer(element, parse(detail) as Request));
      },
      true,
    );
    tell(page.document, name, '');
  };
  page.addEventListener(HELLO, onOffer, true);
  tell(page.document, HERE, '');
}

function answer(element: HTMLElement, request: Request): Reply {
  try {
    switch (request.op) {
      case 'append':
      case 'append-paragraphs':
        return lexicalAppend(element, request.text, request.op === 'append-paragraphs') ? 'done' : 'no';
      case 'paste':
        return pasteInto(element, request.text) ? 'done' : 'no';
      case 'probe':
        return knowsLexical(element) ? 'done' : 'no';
    }
  } catch {
    // A throw may come after part of the work: the reader on the other side compares the text before it goes on.
    return 'done';
  }
}
