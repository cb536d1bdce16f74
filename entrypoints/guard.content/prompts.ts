import type { PromptWindow } from '../../lib/guard/run-hold.ts';
import { openOurs } from './ours.ts';
import { openPrompt } from './prompt.ts';
import { style } from './styled.ts';

/** A frame waits so long after the last look that found something, */
const WAITS_MS = 3 * 60_000;
/** and so long where there is nothing to ask any more: a press on the send button leaves the box first. */
const LINGERS_MS = 10_000;

/** The prompts of a page, one after the other. */
export interface Prompts {
  /** The element under which all of them stand: the page sees this one alone, and not whether anything is in it. */
  host: HTMLElement;
  /**
   * A send is likely to be asked about, or no longer. The frame is opened then, unseen, so that the question need only be
   * drawn: making a frame is most of what a user would wait for.
   */
  expect(asks: boolean): void;
  /** Opens the prompt for a hold. */
  open(): PromptWindow;
  stop(): void;
}

/** Keeps the prompts of a page, of which one at most waits unseen. */
export function keepPrompts(): Prompts {
  const { host, root } = openOurs();
  style(host, { position: 'fixed' });
  let waiting: PromptWindow | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drop = () => {
    waiting?.close();
    waiting = undefined;
  };
  // Under <html>, not <body>: sites hide the siblings of their own dialogs from assistive technology.
  const place = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  // The page may be kept to come back to; what waits over it is not.
  window.addEventListener('pagehide', drop);

  return {
    host,
    expect(asks) {
      // It stands there from the first look on, whatever that found: the page is not to learn of it.
      place();
      if (asks) waiting ??= openPrompt(root, '/ahead.html', drop);
      clearTimeout(timer);
      timer = setTimeout(drop, asks ? WAITS_MS : LINGERS_MS);
    },
    open() {
      place();
      const prompt = waiting ?? openPrompt(root, '/prompt.html');
      waiting = undefined;
      return prompt;
    },
    stop() {
      drop();
      host.remove();
    },
  };
}
