import { expect, type Page } from '@playwright/test';
import { type Launched, workerOf } from './chromium.ts';

/** The extension's own pop-up window, at the size that the browser gives it. */
export interface RealPopup {
  /** The value of an expression in it. */
  evaluate<T>(expression: string): Promise<T>;
  /** A picture of it, PNG in base64. */
  picture(): Promise<string>;
  /** How it is to look: features of media queries. */
  emulate(features: { name: string; value: string }[]): Promise<void>;
  close(): Promise<void>;
}

declare const chrome: { action: { openPopup(): Promise<void> } };

/**
 * Opens the pop-up over the page in front, as a press on the icon does. The test's tool does not count it among its pages:
 * it is spoken to through the page's session.
 */
export async function openPopup(launched: Launched, page: Page): Promise<RealPopup> {
  await page.bringToFront();
  const session = await launched.context.newCDPSession(page);
  const popup = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'page' && /\/popup\.html$/.test(url))?.targetId;
  };
  const worker = await workerOf(launched.context);
  await worker.evaluate(() => chrome.action.openPopup());
  await expect.poll(popup, { message: 'the pop-up opens' }).toBeDefined();
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: (await popup()) as string,
    flatten: false,
  });

  let last = 0;
  const send = (method: string, params: object = {}) =>
    new Promise<Record<string, unknown>>((resolve) => {
      const id = ++last;
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const reply = JSON.parse(message);
        if (reply.id === id) resolve(reply.result);
      });
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    });
  const evaluate = async <T>(expression: string) => {
    const { result } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return (result as { value: T }).value;
  };
  return {
    evaluate,
    picture: async () => (await send('Page.captureScreenshot')).data as string,
    emulate: async (features) => void (await send('Emulation.setEmulatedMedia', { features })),
    close: async () => {
      await send('Page.close');
      await session.detach();
    },
  };
}
