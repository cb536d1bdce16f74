import type { CDPSession, Page } from '@playwright/test';
import { CHROME_BUILD, type Launched, launchChromium } from '../../browser/harness/chromium.ts';

/** A page with what its main thread has spent. */
export interface Metered {
  page: Page;
  /** Milliseconds that the page's main thread has been at work since the page was loaded: processor time, whatever else the machine does. */
  spent(): Promise<number>;
  /** Bytes in use on the script heap of page and content scripts together, after all garbage is collected. */
  heap(): Promise<number>;
}

/** Two browsers that differ in nothing but the extension. */
export interface Pair {
  plain: Launched;
  guarded: Launched;
  close(): Promise<void>;
}

/** Starts both browsers. */
export async function launchPair(): Promise<Pair> {
  const [plain, guarded] = [await launchChromium(), await launchChromium({ extension: CHROME_BUILD })];
  return {
    plain,
    guarded,
    close: async () => {
      await plain.close();
      await guarded.close();
    },
  };
}

/** Opens a page whose main thread is metered. */
export async function metered({ context }: Launched): Promise<Metered> {
  const page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return {
    page,
    spent: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
    },
    heap: async () => {
      // Twice: finalisers of the first round let go of more.
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
  };
}
