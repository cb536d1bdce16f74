import type { Composer } from '../sites/site.ts';

/** A send that was stopped while another one was asked about. */
interface Waiting {
  composer: Composer;
  text: string;
}

/** One draft that is held. */
export interface Held {
  /** It was sent on, with these words; the site has yet to show that it took them. */
  went(text: string): void;
  /** Nobody else asks: focus and caret are this one's to give back. */
  alone(): boolean;
  end(): void;
}

/**
 * The drafts that are held now. At most one is asked about; others may have been sent on and wait for the site to take
 * them, while the user writes elsewhere.
 */
export function openHolds() {
  const open = new Set<{ composer: Composer; sent?: string }>();
  let waiting: Waiting[] = [];

  const asking = (but?: object) => [...open].some((one) => one !== but && one.sent === undefined);

  return {
    /** Is one asked about? */
    asking: () => asking(),
    any: () => open.size > 0,
    /** Do these words of this composer belong to a hold: asked about now, or sent on and not yet seen to be taken? */
    settles: (composer: Composer, text: string) =>
      [...open].some((one) => isSame(one.composer, composer) && (one.sent ?? text) === text),
    begin(composer: Composer): Held {
      const held: { composer: Composer; sent?: string } = { composer };
      open.add(held);
      return {
        went: (text) => {
          held.sent = text;
        },
        alone: () => !asking(held),
        end: () => open.delete(held),
      };
    },
    /** Puts a send off until nothing is asked; the last one from each composer counts. */
    wait(composer: Composer, text: string) {
      waiting = [...waiting.filter((one) => !isSame(one.composer, composer)), { composer, text }];
    },
    /** The next that was put off, or `undefined`: none, or one is asked about. */
    next: () => (asking() ? undefined : waiting.shift()),
  };
}

/** Are both the same place to send from? By their boxes, and where there is none by what they share. */
function isSame(one: Composer, other: Composer): boolean {
  const [boxes, others] = [one, other].map((composer) => composer.editors().map(({ element }) => element));
  if (boxes?.length === 0 && others?.length === 0) return one.place === other.place && one.text() === other.text();
  return boxes?.some((box) => others?.includes(box)) === true;
}
