/**
 * Waits for something to become true on a page that re-renders as it likes.
 *
 * Looks once at once, then at every frame and at least every 100 ms (a hidden tab draws no frames), so that it holds no
 * observer over the document.
 *
 * @param seen looked at until it returns `true`; where it throws, that look counts as `false`
 * @param withinMs how long to look
 * @returns whether it was seen in time
 */
export function awaitPage(seen: () => boolean, withinMs: number): Promise<boolean> {
  const look = () => {
    try {
      return seen();
    } catch {
      return false;
    }
  };
  return new Promise((resolve) => {
    const until = performance.now() + withinMs;
    const again = () => {
      if (look()) return resolve(true);
      if (performance.now() >= until) return resolve(false);
      soon(again);
    };
    again();
  });
}

function soon(then: () => void) {
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    then();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, 100);
}
