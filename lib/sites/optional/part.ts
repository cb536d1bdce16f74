/** The page's own parts: what lies outside of them lies over the page. */
const PARTS = 'main,[role="main"],nav,[role="navigation"]';

/** Does a box lie in one of the page's own parts? */
export function inPage(box: Element): boolean {
  return box.closest(PARTS) !== null;
}

/** Outwards from a box as far as none of the page's own parts comes into it: its dialog, whatever that is called. */
export function partAround(box: HTMLElement): HTMLElement {
  let part = box;
  for (let up = box.parentElement; up && up.localName !== 'body' && !up.matches(PARTS); up = up.parentElement) {
    if (up.querySelector(PARTS)) break;
    part = up;
  }
  return part;
}
