/** Sets styles that no style of the page can override. Element by element: a `<style>` would fall under its policy. */
export function style(element: HTMLElement, styles: Record<string, string>): void {
  for (const [property, value] of Object.entries(styles)) element.style.setProperty(property, value, 'important');
}

/** An element with these styles. */
export function styled<Name extends 'dialog' | 'iframe' | 'div' | 'p' | 'button' | 'span'>(
  name: Name,
  styles: Record<string, string>,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  style(element, styles);
  return element;
}
