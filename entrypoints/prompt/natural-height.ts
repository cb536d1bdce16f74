/**
 * Tells how high the page would be if nothing in it had to scroll, whenever that grows. The frame over the site is made
 * that high where the window allows it; it never shrinks, since a frame that jumps at every step is unsettling.
 */
export function watchNaturalHeight(container: HTMLElement, tell: (height: number) => void): void {
  let told = 0;
  const measure = () => {
    const parts = [...container.querySelectorAll<HTMLElement>('.masthead, .screen, .screen-foot')];
    // A frame that is not on the page has no width, in which every height would be enormous.
    if (parts.length < 2 || window.innerWidth === 0) return;
    const heights = parts.map((part) => (part.matches('.screen') ? part.scrollHeight : part.offsetHeight));
    const height = heights.reduce((sum, each) => sum + each, 0);
    if (height <= told) return;
    told = height;
    tell(height);
  };
  new MutationObserver(measure).observe(container, { childList: true, subtree: true, characterData: true });
  new ResizeObserver(measure).observe(container);
}
