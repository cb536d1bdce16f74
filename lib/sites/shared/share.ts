import { frame } from '../editors/settle.ts';
import type { Composer, Context } from '../site.ts';
import { press } from './composer.ts';
import { isHidden } from './dom.ts';
import { looksOf } from './resume.ts';

/** A share without a box: what is shared, and how its control is found or brought back. */
export interface Share {
  place: string;
  item: HTMLElement;
  /** Where its control may be drawn now, if the one first pressed is gone: it counts only if it looks the same. */
  again: () => HTMLElement[];
  /** The button that opens the menu or dialog with the control. */
  opener: () => HTMLElement | null;
  words: () => string;
  context: () => Context;
}

/** The composer of a share that consists of nothing but other people's words. */
export function shareOf({ place, item, again, opener, words, context }: Share): Composer {
  const looks = looksOf(item);
  const isItem = (one: HTMLElement) => one.isConnected && !isHidden(one) && looksOf(one) === looks;
  const shown = () => (isItem(item) ? item : (again().find(isItem) ?? null));
  return {
    place,
    surface: 'share',
    editors: () => [],
    text: words,
    control: shown,
    ready: async () => {
      if (shown()) return;
      opener()?.click();
      for (let waited = 0; waited < 20 && !shown(); waited += 1) await frame();
    },
    resume: () => {
      const control = shown();
      return control !== null && press(control);
    },
    taken: () => shown() === null,
    context,
  };
}
