import { ACCOUNTS, type Account } from '../../lib/check/draft.ts';
import { CONTROL_SIDE, meet, placesBeside, pointsOf } from '../../lib/guard/beside.ts';
import type { ComposerReading } from '../../lib/guard/reading.ts';
import { type Tier, tierOf } from '../../lib/guard/tier.ts';
import type { Composer } from '../../lib/sites/site.ts';
import { hatFace } from './hat-face.ts';
import { CHIP, hatKey, hatWords, MENU } from './hat-look.ts';
import { idleLook } from './idle-look.ts';
import { openOurs } from './ours.ts';
import { style, styled } from './styled.ts';

/** What the control needs of the guard. */
export interface ControlDeps {
  /** The composer at an element, or `null`; also where the control is switched off or the guard is paused. */
  composerAt(element: Element): Composer | null;
  /** Reads and checks it. */
  look(composer: Composer): ComposerReading;
  /** Does a piece of what makes the first check slow; returns whether there may be more to do. */
  prepare(): boolean;
  /** Told after every look, and when the composer is left, whether a send of what was just written would be asked about. */
  expect(asks: boolean): void;
  /** The user chose another hat for the account that writes here. */
  wear(hat: Account, reading: ComposerReading): void;
}

/** Longer drafts are checked when they are sent: an idle moment is too short for them. */
const LONGEST = 20_000;
const IN_THE_WAY =
  'a,button,input,textarea,select,label,summary,[role="button"],[role="link"],[role^="menuitem"],[role="tab"],[role="checkbox"],[role="switch"],[role="option"],[contenteditable]:not([contenteditable="false"]),[tabindex="0"]';

/**
 * The small hat beside the box that one writes in: it shows which hat is worn there and, when the writing pauses,
 * whether something will be asked. It stands only where nothing can be pressed, and not at all where there is no such
 * place. It looks at the page while a composer has the focus, and at no other time.
 */
export function openHatControl(deps: ControlDeps) {
  const say = hatWords();
  const ours = openOurs(() => close());
  let composer: Composer | null = null;
  let reading: ComposerReading | null = null;
  let asks: Tier | null = null;
  let written = false;
  let menu: HTMLElement | null = null;
  let following: AbortController | undefined;
  let goneFrom: Element | null = null;
  const looking = idleLook(deps.prepare, check);

  const chip = ours.button('', () => (menu ? close() : open()));
  style(chip, CHIP);
  style(ours.host, { position: 'fixed', 'z-index': '2147483647' });
  ours.root.append(chip);

  function focused(event: FocusEvent) {
    if (event.target === ours.host || !(event.target instanceof Element)) return;
    const found = deps.composerAt(event.target);
    if (!found) return leave();
    if (composer && event.target === goneFrom && ours.host.isConnected) return;
    leave();
    composer = found;
    goneFrom = event.target;
    follow(event.target);
    looking.soon();
  }

  function left(event: FocusEvent) {
    if (composer && event.target === goneFrom && event.relatedTarget !== ours.host) leave();
  }

  function leave() {
    if (composer) deps.expect(false);
    close(false);
    following?.abort();
    looking.cancel();
    ours.host.remove();
    composer = reading = asks = goneFrom = null;
    written = false;
  }

  function follow(element: Element) {
    following = new AbortController();
    const options = { capture: true, passive: true, signal: following.signal };
    window.addEventListener('scroll', place, options);
    window.addEventListener('resize', place, options);
    window.addEventListener('input', wrote, options);
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    following.signal.addEventListener('abort', () => sizes.disconnect());
  }

  function wrote() {
    written = true;
    looking.later();
  }

  function check() {
    if (!composer) return;
    try {
      const long = composer.editors().reduce((sum, { element }) => sum + (element.textContent?.length ?? 0), 0);
      if (long > LONGEST) return place();
      reading = deps.look(composer);
      asks = reading.result.outcome === 'clear' ? null : tierOf(reading.result, reading.draft.account);
      deps.expect(written && asks !== null);
    } catch {
      // A page that is not as expected: the guard says so when something is sent.
      return leave();
    }
    const label = `${say(`account_${hatKey(reading.draft.account)}`)}. ${asks ? say(`control_${asks}`) : ''}`.trim();
    chip.setAttribute('aria-label', `Which Hat: ${label}`);
    chip.title = label;
    chip.replaceChildren(hatFace(reading.draft.account, asks));
    place();
  }

  function place() {
    const box = composer?.editors().at(-1)?.element;
    if (!box || !reading) return;
    const send = composer?.control()?.getBoundingClientRect();
    const { innerWidth: width, innerHeight: height } = window;
    const free = placesBeside(box.getBoundingClientRect(), { width, height }).find(
      (spot) => !(send && meet(spot, send)) && pointsOf(spot).every(({ x, y }) => isFree(x, y)),
    );
    if (!free) return ours.host.remove();
    style(ours.host, { left: `${free.left}px`, top: `${free.top}px` });
    if (!ours.host.isConnected) document.documentElement.append(ours.host);
  }

  function isFree(x: number, y: number): boolean {
    const at = document.elementsFromPoint(x, y).find((element) => element !== ours.host);
    return !at?.closest(IN_THE_WAY);
  }

  function open() {
    if (!reading) return;
    const worn = reading;
    menu = styled('div', MENU);
    menu.setAttribute('role', 'group');
    menu.setAttribute('aria-label', say('control_menu'));
    for (const hat of ACCOUNTS) {
      const button = ours.button(say(`hat_${hatKey(hat)}`), () => {
        deps.wear(hat, worn);
        close();
      });
      button.setAttribute('aria-pressed', String(hat === worn.draft.account));
      style(button, { 'text-align': 'start', 'border-width': hat === worn.draft.account ? '2px' : '1px' });
      menu.append(button);
    }
    const low = ours.host.getBoundingClientRect().top > window.innerHeight / 2;
    const right = ours.host.getBoundingClientRect().left > window.innerWidth / 2;
    style(menu, {
      [low ? 'bottom' : 'top']: `${CONTROL_SIDE + 4}px`,
      [right ? 'right' : 'left']: '0',
    });
    ours.root.append(menu);
    chip.setAttribute('aria-expanded', 'true');
    if (ours.root.activeElement) (menu.firstElementChild as HTMLElement).focus();
  }

  function close(back = ours.root.activeElement !== null) {
    menu?.remove();
    menu = null;
    chip.setAttribute('aria-expanded', 'false');
    if (back) composer?.editors().at(-1)?.element.focus();
  }

  function pressed(event: KeyboardEvent) {
    if (!(event.isTrusted && event.altKey && event.shiftKey && event.code === 'KeyH') || !ours.host.isConnected) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    chip.focus();
  }

  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  window.addEventListener('focusin', focused, options);
  window.addEventListener('focusout', left, options);
  window.addEventListener('keydown', pressed, options);

  return {
    isOurs: (target: EventTarget | null) => target === ours.host,
    take: (event: Event) => {
      // The caret stays in the box while the control is pressed.
      if (event.type === 'mousedown') event.preventDefault();
      ours.take(event);
    },
    /** Settings or what was said have changed. */
    refresh: () => (composer && goneFrom && !deps.composerAt(goneFrom) ? leave() : looking.soon()),
    stop() {
      leave();
      listening.abort();
    },
  };
}
