/**
 * Dispatches a paste of plain text at the editor's caret. `false`: the browser gives no event that carries text, or
 * nobody took it. Runs in either world; in Firefox only the page's world makes a `DataTransfer` that the page can read.
 */
export function pasteInto(element: HTMLElement, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true });
  if (event.clipboardData?.getData('text/plain') !== text) {
    // Some versions ignore the given transfer, some make an empty one of their own.
    Object.defineProperty(event, 'clipboardData', { value: data });
  }
  // A synthetic paste has no default action: where nobody calls preventDefault, nothing was inserted.
  return !element.dispatchEvent(event);
}
