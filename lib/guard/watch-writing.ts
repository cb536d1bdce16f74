import { editorOf, readEditor } from '../sites/editors/index.ts';
import { clickableAt, editableAt, isHidden, targetOf } from '../sites/shared/dom.ts';
import { isOtherButton } from '../sites/shared/other-buttons.ts';
import type { Composer, Context } from '../sites/site.ts';
import { samePlace } from './reading.ts';

/** What the watch needs of the guard. */
interface WatchDeps {
  view: Window;
  composerAt(element: Element): Composer | null;
  /** A composer has got the focus, or its first words: the time to test it. */
  begun(): void;
  /** A composer that held words is empty, and neither a send that was seen nor the user's own deletion says why. */
  missed(): void;
}

/** Sites empty a composer some time after the gesture. */
const LOOK_AFTER_MS = 700;
/** Keys that may take words away, alone and with Ctrl or Cmd. */
const TAKES = /^(?:Backspace|Delete|Escape)$/u;
const TAKES_WITH_CTRL = /^[dhkuxyz]$/iu;
const EVENTS = ['focusin', 'beforeinput', 'paste', 'cut', 'keydown', 'click'];

/**
 * Watches the composer that has or had the focus last, so that a send by a gesture that no adapter knows is noticed
 * afterwards. It looks at that one box, at most twice in 0.7 s of use, and keeps no words.
 *
 * @returns `seen`: a send from this box is known of and may empty it; `stop`
 */
export function watchWriting({ view, composerAt, begun, missed }: WatchDeps) {
  let box: HTMLElement | null = null;
  let context: Context = {};
  let held = false;
  let tested = false;
  let explained = false;
  let timer: number | undefined;

  function happened(event: Event) {
    if (event.type === 'focusin') follow(targetOf(event));
    if (!box) return;
    if (timer === undefined) {
      look();
      timer = view.setTimeout(() => {
        timer = undefined;
        look();
      }, LOOK_AFTER_MS);
    }
    if (writes(event)) {
      held = true;
      explained = false;
    } else if (takesAway(event)) explained = true;
  }

  /** A box that has lost the focus to a button or a search is still the one that may be sent from. */
  function follow(target: Element | null) {
    const found = target && composerAt(target);
    const next = found && editableAt(target);
    if (!found || !next || next === box) return;
    box = next;
    context = found.context();
    held = tested = explained = false;
    begun();
  }

  function look() {
    if (!box?.isConnected || isHidden(box)) {
      box = null;
      return;
    }
    if (!isEmpty(box)) {
      held = true;
      if (!tested) begun();
      tested = true;
      return;
    }
    const lost = held && !explained;
    held = false;
    if (lost && samePlace(context, composerAt(box)?.context() ?? {})) missed();
  }

  const listening = new AbortController();
  for (const type of EVENTS)
    view.addEventListener(type, happened, { capture: true, passive: true, signal: listening.signal });
  return {
    seen(composer: Composer) {
      if (composer.editors().some(({ element }) => element === box)) explained = true;
    },
    stop() {
      listening.abort();
      view.clearTimeout(timer);
    },
  };
}

function isEmpty(box: HTMLElement): boolean {
  // Reading the whole of a long draft costs; pictures of emoji are the only words that `textContent` lacks.
  return (box.textContent ?? '').trim() === '' && readEditor(editorOf(box)).trim() === '';
}

function writes(event: Event): boolean {
  if (event.type === 'paste') return true;
  return event instanceof InputEvent && /^insert(?!Paragraph|LineBreak)/u.test(event.inputType);
}

function takesAway(event: Event): boolean {
  if (event.type === 'cut') return true;
  if (event instanceof KeyboardEvent)
    return TAKES.test(event.key) || ((event.ctrlKey || event.metaKey) && TAKES_WITH_CTRL.test(event.key));
  if (event instanceof InputEvent) return /^(?:delete|history)/u.test(event.inputType);
  const button = event.type === 'click' && clickableAt(targetOf(event));
  return button !== false && button !== null && isOtherButton(button);
}
