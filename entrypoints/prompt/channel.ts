import { takePass } from '../../lib/guard/line-pass.ts';
import type { Answer, FromPrompt, ToPrompt } from '../../lib/guard/protocol.ts';

type Kept = Extract<FromPrompt, { type: 'keep' }>['message'];

/** The line to the content script that opened this page. */
export interface Channel {
  answer(answer: Answer): void;
  drawn(): void;
  /** Hands something to the background worker to be kept. A courtesy: no answer waits for it. */
  keep(message: Kept): void;
  size(height: number): void;
}

interface Ends {
  message: (message: ToPrompt) => void;
  closed: () => void;
}

/**
 * Waits for the port that the content script hands to this frame. The page behind cannot listen to a port, the background
 * worker has no part in it, and a port from anyone who has no pass for this token is left alone. (Framed in a web page, an
 * extension page has no `tabs` in Firefox: a port of the extension cannot be opened from here.)
 */
export async function openChannel(token: string, { message, closed }: Ends): Promise<Channel> {
  const port = await portFor(token);
  port.onmessage = ({ data }: MessageEvent<ToPrompt>) => message(data);
  port.addEventListener('close', closed);
  const send = (sent: FromPrompt) => port.postMessage(sent);
  send({ type: 'ready' });
  return {
    answer: (answer) => send({ type: 'answer', answer }),
    drawn: () => send({ type: 'drawn' }),
    keep: (message) => send({ type: 'keep', message }),
    size: (height) => send({ type: 'size', height }),
  };
}

function portFor(token: string): Promise<MessagePort> {
  return new Promise((resolve) => {
    window.addEventListener('message', async ({ data, ports: [port] }: MessageEvent) => {
      if (port && data?.token === token && (await takePass(token))) resolve(port);
    });
  });
}
