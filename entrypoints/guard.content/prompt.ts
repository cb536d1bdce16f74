import { browser } from 'wxt/browser';
import { issuePass, withdrawPass } from '../../lib/guard/line-pass.ts';
import type { Answer, FromPrompt, Message, ToPrompt } from '../../lib/guard/protocol.ts';
import type { PromptWindow } from '../../lib/guard/run-hold.ts';
import { tierOf } from '../../lib/guard/tier.ts';
import { openPanel } from './panel.ts';

/** A frame of our own page that has not reported by then will not: the user is not kept waiting for it. */
const READY_WITHIN_MS = 6000;

type Reply = Answer | 'prompt-not-shown' | 'prompt-lost';

/**
 * Opens the prompt's frame over the page and talks to it.
 *
 * The two ends speak over a message port that is handed to the frame: the page can neither listen in nor answer, and no
 * background worker is needed. A pass in the extension's own storage tells the frame that the port is ours; a copy of the
 * prompt that the page itself might frame gets none.
 *
 * @param root a closed one, on the page
 * @param path the prompt, or the same page under the name that it has while it waits unseen
 * @param lost the frame did not come up, or is there no more
 */
export function openPrompt(root: ShadowRoot, path: '/prompt.html' | '/ahead.html', lost?: () => void): PromptWindow {
  const token = crypto.randomUUID();
  const address = browser.runtime.getURL(path);
  const panel = openPanel(root, `${address}#${token}`);
  let settle: (answer: Reply) => void = () => undefined;
  let ended: 'prompt-not-shown' | 'prompt-lost' | undefined;

  const giveUp = (how: 'prompt-not-shown' | 'prompt-lost') => {
    ended ??= how;
    settle(ended);
    lost?.();
  };

  const { port1: port, port2: theirs } = new MessageChannel();
  let opened: () => void = () => undefined;
  const connected = new Promise<void>((resolve) => {
    opened = resolve;
  });
  port.onmessage = ({ data: message }: MessageEvent<FromPrompt>) => {
    if (message.type === 'ready') opened();
    if (message.type === 'size') panel.fit(message.height);
    if (message.type === 'drawn') void panel.reveal().then(() => say(port, { type: 'shown' }));
    if (message.type === 'keep') browser.runtime.sendMessage(message.message).catch(() => undefined);
    if (message.type === 'answer') settle(message.answer);
  };
  port.addEventListener('close', () => giveUp('prompt-lost'));
  const { origin } = new URL(address);
  Promise.all([panel.loaded, issuePass(token)]).then(
    ([frame]) => frame.postMessage({ token }, origin, [theirs]),
    () => giveUp('prompt-not-shown'),
  );
  const patience = setTimeout(() => giveUp('prompt-not-shown'), READY_WITHIN_MS);
  void connected.then(() => clearTimeout(patience));
  panel.onDismiss(() => settle({ action: 'edit' }));

  return {
    ask(message: Message) {
      if (message.type === 'ask') panel.weigh(tierOf(message.question.result, message.question.draft.account));
      panel.show();
      return new Promise<Reply>((resolve) => {
        settle = resolve;
        if (ended) return resolve(ended);
        void connected.then(() => say(port, message));
      });
    },
    hide: panel.hide,
    close() {
      clearTimeout(patience);
      port.close();
      panel.remove();
      withdrawPass(token).catch(() => undefined);
    },
  };
}

function say(port: MessagePort, message: ToPrompt) {
  port.postMessage(message);
}
