const PATIENCE_MS = 3000;

/**
 * Resolves when the page has been painted for the first time. Until then Chromium drops presses without a word
 * (`DropInputEventsBeforeFirstPaint`), so nothing may look pressable. Where no paint is reported it gives up waiting.
 */
export function painted(): Promise<void> {
  // The observer tells even what is past only with the next frame.
  if (performance.getEntriesByType('paint').length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, PATIENCE_MS);
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      clearTimeout(patience);
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
