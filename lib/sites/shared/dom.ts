const BUTTON = 'button,input[type="submit"],[role="button"],[role="menuitem"],[role="menuitemradio"]';
// What may be left of a button whose role a site took away or renamed.
const BARE = '[tabindex="0"],[aria-disabled],div[aria-label],span[aria-label]';
// Roles of what bears a name or takes the focus and is no button.
const NO_BUTTON = new Set(
  `img region group toolbar list listitem listbox option tablist tab tabpanel menu dialog article feed main navigation
  banner complementary form search link status alert log grid row gridcell application presentation textbox combobox
  progressbar slider checkbox radio switch none note tree treeitem`.split(/\s+/u),
);

/** Editable boxes; inputs are left out, since on the guarded sites they are searches, polls and settings. */
export const EDITABLE = '[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"],textarea';

const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
const HIDDEN = '[hidden],[inert],[aria-hidden="true"]';

/** The element that an event was meant for, also from inside an open shadow root. */
export function targetOf(event: Event): Element | null {
  const first = event.composedPath()[0] ?? event.target;
  if (first instanceof Element) return first;
  return first instanceof Node ? first.parentElement : null;
}

/** The editable box that holds `element` (the outermost one: mentions inside may be islands of their own), or `null`. */
export function editableAt(element: Element | null): HTMLElement | null {
  let box = element?.closest<HTMLElement>(EDITABLE) ?? null;
  for (let up = box; up; up = up.parentElement?.closest<HTMLElement>(EDITABLE) ?? null) box = up;
  return box;
}

/** The button at or above `element`, or what may be one without its role; never something that holds an editor. */
export function clickableAt(element: Element | null): HTMLElement | null {
  const button = element?.closest<HTMLElement>(BUTTON) ?? null;
  if (button && isLeaf(button)) return button;
  for (let bare = element?.closest<HTMLElement>(BARE); bare; bare = bare.parentElement?.closest<HTMLElement>(BARE)) {
    if (isLeaf(bare)) return bare;
  }
  return null;
}

/** Buttons inside `scope` in document order, without what lies in an editor, without mere wrappers and hidden ones. */
export function clickablesIn(scope: ParentNode): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(`${BUTTON},${BARE}`)].filter(
    (one) => isLeaf(one) && !one.closest(EDITABLE) && !isHidden(one),
  );
}

function isLeaf(one: Element): boolean {
  const button = one.matches(BUTTON);
  if (!button && (one.hasAttribute('contenteditable') || NO_BUTTON.has(one.getAttribute('role') ?? ''))) return false;
  if (
    one.childElementCount > 0 &&
    one.querySelector(button ? `${EDITABLE},${BUTTON}` : `${EDITABLE},${BUTTON},${BARE}`)
  )
    return false;
  return button || !one.closest(BUTTON);
}

/** Has the site switched the control off, by itself or by what it lies in? */
export function isDisabled(control: Element): boolean {
  return control.closest('[aria-disabled="true"],[disabled]') !== null;
}

/** Told by attributes alone: asking for the layout on every gesture would cost the page a reflow. */
export function isHidden(element: Element): boolean {
  return element.closest(HIDDEN) !== null;
}

/** Does `later` come after `earlier` in the document (not inside it)? */
export function isAfter(later: Node, earlier: Node): boolean {
  const place = earlier.compareDocumentPosition(later);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}

export function dialogAt(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(DIALOG);
}

/** The dialog on top: the last one that is not hidden. Sites append dialogs and hide those below. */
export function topDialog(page: Document): HTMLElement | null {
  const open = [...page.querySelectorAll<HTMLElement>(DIALOG)].filter((one) => !isHidden(one));
  return open.at(-1) ?? null;
}

/** What a user would call the element: its accessible name as far as attributes and text tell, spaces made single. */
export function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') || wordsOf(element) || element.getAttribute('title') || '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Visible text of an element without that of icons (an `<svg>`'s title names the drawing, not the button). */
export function wordsOf(element: Element): string {
  let words = element instanceof HTMLInputElement ? element.value : '';
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) words += child.nodeValue ?? '';
    else if (child instanceof Element && child.localName !== 'svg' && !child.matches('style,script')) {
      words += child.localName === 'img' ? '' : wordsOf(child);
    }
  }
  return words;
}

/** Does the element show words, not only an icon or a number? */
export function isWordy(element: Element): boolean {
  return /\p{L}{2}|[\p{Lo}]/u.test(wordsOf(element));
}

/** Joins texts of which some may be blank, with a blank line between. */
export function joinTexts(texts: string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n\n');
}
