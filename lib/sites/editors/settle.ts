import type { WriteOutcome } from './editor.ts';
import { comparable } from './read.ts';

/** Longest wait for an editor to commit what was written, in ms; editors commit after the current task. */
const PATIENCE = 800;

/** Waits for the next frame, or 50 ms where the page is in the background and has no frames. */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, 50);
    const request = requestAnimationFrame(done);
    function done(): void {
      clearTimeout(timer);
      cancelAnimationFrame(request);
      resolve();
    }
  });
}

/**
 * Waits until `read` gives what was wanted and still does two frames later (editors may put a change back), or until
 * patience ends. Takes the text before, the wanted text and the element whose changes tell when to look.
 */
export async function settled(
  element: HTMLElement,
  read: (element: HTMLElement) => string,
  before: string,
  wanted: string,
): Promise<WriteOutcome> {
  const isWanted = () => comparable(read(element)) === comparable(wanted);
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (isWanted()) {
      await frame();
      await frame();
      if (isWanted()) return 'written';
    } else await changeOrFrame(element, end - performance.now());
  }
  if (isWanted()) return 'written';
  return element.isConnected && comparable(read(element)) === comparable(before) ? 'unchanged' : 'unverified';
}

/** Looks again at the editor's next change, and every 100 ms besides: a textarea's value changes without a mutation. */
function changeOrFrame(element: HTMLElement, most: number): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(done);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    const timer = setTimeout(done, Math.min(100, Math.max(0, most)));
    function done(): void {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    }
  });
}

/** One way of writing. `false`: it could not be tried, so the text is as it was. */
export type Method = (element: HTMLElement, addition: string) => boolean | Promise<boolean>;

/**
 * Goes down the ladder of methods. Each writes once; the next is tried only where the one before could not be tried or
 * left the text provably as it was.
 */
export async function climbDown(
  element: HTMLElement,
  addition: string,
  read: (element: HTMLElement) => string,
  methods: Method[],
): Promise<WriteOutcome> {
  const before = read(element);
  for (const method of methods) {
    if (!element.isConnected) return 'unverified';
    if (comparable(read(element)) !== comparable(before)) return 'unverified';
    if (!(await method(element, addition))) continue;
    const outcome = await settled(element, read, before, before + addition);
    if (outcome !== 'unchanged') return outcome;
  }
  return 'unchanged';
}
