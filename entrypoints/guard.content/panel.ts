import type { Tier } from '../../lib/guard/tier.ts';
import { style, styled } from './styled.ts';

/** A frame in a modal dialog, over everything that the page shows. */
export interface Panel {
  /** Places and shades it by the weight of the question: a note stands low and leaves the page to be seen. */
  weigh(tier: Tier): void;
  show(): void;
  /**
   * Makes the frame visible and gives it the focus: it stays unseen while it loads, so that nothing flashes. Resolves when
   * it stands on the screen, where presses reach it.
   */
  reveal(): Promise<void>;
  hide(): void;
  remove(): void;
  /** Height in CSS pixels that the frame's page would like to have; the window's height is the limit. */
  fit(height: number): void;
  /** Resolves with the frame's window when its page has loaded. */
  loaded: Promise<Window>;
  /** Escape pressed outside the frame. */
  onDismiss(dismiss: () => void): void;
}

const NAME = 'Which Hat';

/** How each weight stands on the page. */
const WEIGHTS: Record<Tier, { shade: string; margin: string; edge: string }> = {
  note: { shade: '16%', margin: 'auto auto 0', edge: '0' },
  question: { shade: '55%', margin: 'auto', edge: '0' },
  stop: { shade: '78%', margin: 'auto', edge: '6px solid #b3261e' },
};

/**
 * Builds the panel: a modal `<dialog>`, to stand in a closed shadow root. The page can neither read nor press what is in
 * it, and the rest of the page is inert while it is open, so that no focus trap of the site fights it. Until it is shown it
 * takes no place on the page and cannot be reached.
 *
 * Styles are set element by element: a `<style>` would fall under the page's own policy.
 *
 * @param address what the frame shows
 */
export function openPanel(root: ShadowRoot, address: string): Panel {
  const dialog = styled('dialog', {
    width: '100vw',
    height: '100vh',
    'max-width': 'none',
    'max-height': 'none',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'hidden',
  });
  const frame = styled('iframe', {
    position: 'absolute',
    inset: '0',
    width: 'min(44rem, 100vw)',
    height: 'min(40rem, 100vh - 1rem)',
    border: '0',
    'box-sizing': 'border-box',
    'border-radius': '14px',
    'box-shadow': '0 24px 64px rgb(0 0 0 / 40%)',
    visibility: 'hidden',
  });
  frame.allow = 'clipboard-write';
  frame.title = NAME;
  dialog.ariaLabel = NAME;
  frame.src = address;
  const loaded = new Promise<Window>((resolve) =>
    frame.addEventListener('load', () => frame.contentWindow && resolve(frame.contentWindow), { once: true }),
  );
  dialog.append(frame);
  root.append(dialog);

  return {
    loaded,
    weigh: (tier) => {
      const { shade, margin, edge } = WEIGHTS[tier];
      style(dialog, { background: `rgb(15 23 32 / ${shade})` });
      style(frame, { margin, 'border-top': edge });
    },
    show: () => {
      if (!dialog.open) dialog.showModal();
    },
    reveal: async () => {
      frame.style.setProperty('visibility', 'visible', 'important');
      frame.focus();
      // The first frame lays it out, the second has it on the screen.
      await nextFrame();
      await nextFrame();
    },
    hide: () => dialog.close(),
    remove: () => dialog.remove(),
    fit: (height) => frame.style.setProperty('height', `min(${Math.ceil(height)}px, 100vh - 1rem)`, 'important'),
    onDismiss: (dismiss) =>
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        dismiss();
      }),
  };
}

/** Comes with the next frame, and in a hidden tab, which draws none, all the same. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(patience);
      resolve();
    });
  });
}
