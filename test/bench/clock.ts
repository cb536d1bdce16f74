/** The value below which a share of the values lies; 0.5 is the median. Nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** How long a piece of work took, in milliseconds on the wall's clock. */
export function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
