import type { Surface } from '../../check/draft.ts';
import { editorOf, readEditor } from '../editors/index.ts';
import { frame } from '../editors/settle.ts';
import type { Composer, Context, Layer, Send } from '../site.ts';
import { dialogAt, EDITABLE, isAfter, isDisabled, isHidden, joinTexts, topDialog } from './dom.ts';
import type { Found } from './find.ts';
import { type Modifiers, pressEnter } from './keys.ts';
import { type Cause, type Way, wayOf } from './resume.ts';

/** What a site makes of an editor: where it stands on the page right now. */
export interface Spot {
  /** Site's own sort of composer. */
  place: string;
  surface: Surface;
  /** How the place was recognised; a key counts by this, a click by its control. */
  layer: Layer;
  /** The composer's part of the page: form, footer, dialog or row. */
  scope: Element;
  /** The boxes that go out together, in reading order; the one that was asked for is among them. */
  boxes: HTMLElement[];
  found: Found | null;
  /** The key that sends here, where one does. */
  key?: Partial<Modifiers>;
  /** Words of others that go out with it. */
  shared?: () => string;
  context: () => Context;
  limit?: Composer['limit'];
}

/** How a site looks at one of its editors: `null` for boxes that publish nothing (searches, settings). */
export type Describe = (box: HTMLElement) => Spot | null;

/** Longest wait for a control that the site has switched off until its editor has caught up, in frames. */
const SWITCHED_OFF = 30;

/**
 * The composer at an editor. It looks at the page anew on every call, and finds the editor again if it was replaced.
 *
 * @param cause the gesture that was held, which `resume` repeats; absent for a composer that is only looked at
 */
export function composerOf(box: HTMLElement, first: Spot, describe: Describe, cause?: Cause): Composer {
  const page = box.ownerDocument;
  const initial = first.boxes;
  const sent = new Set<string>();
  let current = box;
  const look = (): Spot | null => {
    if (!current.isConnected) current = again(page, first.place, describe) ?? current;
    return current.isConnected ? describe(current) : null;
  };
  const boxes = () => look()?.boxes ?? [];
  const way = (): Way | null => {
    const spot = look();
    return spot && wayOf(spot, current, cause);
  };
  const control = () => {
    const found = way();
    return found && 'press' in found ? found.press : null;
  };
  return {
    place: first.place,
    surface: first.surface,
    limit: first.limit,
    editors: () => boxes().map(editorOf),
    text: () => {
      const spot = look();
      return spot ? textOf(spot) : '';
    },
    control,
    ready: async () => {
      // A key goes to the editor, which follows the focus that it is given back by events of later tasks.
      if (control() === null) for (let frames = 0; frames < 2; frames += 1) await frame();
      const isOff = () => {
        const found = control();
        return found !== null && isDisabled(found);
      };
      for (let frames = 0; frames < SWITCHED_OFF && isOff(); frames += 1) await frame();
    },
    resume: () => {
      for (const one of boxes()) sent.add(wordsIn(one));
      const found = way();
      return found !== null && go(found, current);
    },
    taken: () => {
      look();
      const left = [...new Set([...initial, current])].filter(isShown);
      // A box that stands where the old one stood may hold another draft; the words that were sent, it may not.
      return left.every((one) => wordsIn(one) === '' || (!initial.includes(one) && !sent.has(wordsIn(one))));
    },
    context: () => look()?.context() ?? {},
  };
}

function wordsIn(box: HTMLElement): string {
  return readEditor(editorOf(box)).trim();
}

function go(way: Way, box: HTMLElement): boolean {
  if ('press' in way) return press(way.press);
  if ('submit' in way) way.submit.requestSubmit();
  else pressEnter(box, way.enter);
  return true;
}

/** Everything that would go out from here: the boxes' texts, then the words shared, a blank line between. */
export function textOf(spot: Spot): string {
  return joinTexts([...spot.boxes.map((one) => readEditor(editorOf(one))), spot.shared?.() ?? '']);
}

/** Clicks a control unless the site has switched it off. */
export function press(control: HTMLElement): boolean {
  if (isDisabled(control)) return false;
  control.click();
  return true;
}

function isShown(element: Element): boolean {
  return element.isConnected && !isHidden(element);
}

/** The editor that took the place of one that a site has replaced: of the same sort, in the top dialog first. */
function again(page: Document, place: string, describe: Describe): HTMLElement | null {
  const alike = editablesIn(page).filter((one) => isShown(one) && describe(one)?.place === place);
  const top = topDialog(page);
  return alike.findLast((one) => top?.contains(one)) ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}

/** Every editable box of a page or a part of it, without islands inside another. */
export function editablesIn(scope: ParentNode): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(EDITABLE)].filter((one) => !one.parentElement?.closest(EDITABLE));
}

/** A send from this editor, or `null` where nothing would go out: no text, or the site has switched its button off. */
export function sendFrom(box: HTMLElement, spot: Spot, layer: Layer, describe: Describe, cause: Cause): Send | null {
  if (spot.found && isDisabled(spot.found.control) && (cause.by !== 'key' || spot.found.sure)) return null;
  if (textOf(spot).trim() === '') return null;
  return { composer: composerOf(box, spot, describe, cause), layer };
}

const ITEM = 'article,[role="article"]';

/** How many editors on one side of a button are looked at: some are none of a composer's (a picture's description). */
const NEAR = 3;

/**
 * The editors that a button may belong to, likeliest first: those just before it in its dialog, or in the page outside
 * dialogs; where there is none, those just after it.
 */
export function boxesAround(control: Element): HTMLElement[] {
  const dialog = dialogAt(control);
  // A button in a post or a comment belongs to no composer elsewhere.
  const item = control.closest(ITEM);
  const within = editablesIn(item && dialogAt(item) === dialog ? item : (dialog ?? control.ownerDocument)).filter(
    (one) => dialogAt(one) === dialog && !isHidden(one),
  );
  const after = within.findLastIndex((one) => isAfter(control, one)) + 1;
  return after > 0 ? within.slice(Math.max(0, after - NEAR), after).reverse() : within.slice(0, NEAR);
}
