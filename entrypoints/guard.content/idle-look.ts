/** A look waits for a pause of so long in the writing, and then for an idle moment. */
const PAUSE_MS = 400;
/** Of an idle moment so much is taken for what makes the first look slow. */
const SLICE_MS = 20;

/** Looks when nothing is in a hurry. Asked again before it has looked, it looks once. */
export interface IdleLook {
  /** In the next idle moment. */
  soon(): void;
  /** In an idle moment after a pause. */
  later(): void;
  /** No longer after a pause. */
  cancel(): void;
}

/**
 * @param prepare does a piece of what makes the first look slow, and returns whether there may be more to do: before that
 *   look there come as many idle moments as it takes, so that none of them is long
 */
export function idleLook(prepare: () => boolean, look: () => void): IdleLook {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;

  function soon() {
    cancelIdleCallback(idle);
    idle = requestIdleCallback(work, { timeout: 1000 });
  }

  function work() {
    const until = performance.now() + SLICE_MS;
    do if (!prepare()) return look();
    while (performance.now() < until);
    soon();
  }

  return {
    soon,
    later() {
      clearTimeout(timer);
      timer = setTimeout(soon, PAUSE_MS);
    },
    cancel: () => clearTimeout(timer),
  };
}
