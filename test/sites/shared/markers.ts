/** The attributes of a marker, as React takes them. */
export type Attributes = Record<string, string>;

/** Names a value that no adapter knows, yet looks like what a site's build might put there. */
function mangled(value: string): string {
  let hash = 7;
  for (const char of value) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_679_616;
  return `k${hash.toString(36)}`;
}

/** Roles and states have a fixed vocabulary: a site drops them, it does not rename them. */
const DROPPED = /^(role|aria-(?!label)|tabindex)/;

/**
 * Makes the function by which a page writes its markers, so that a test can take any of them away.
 * @param known every marker of the site
 * @param renamed names of those that this page renders otherwise
 * @returns a function from a marker's name and its attributes to those that are rendered
 * @throws if `renamed` names a marker that the site does not have: a drift test must not pass by a spelling mistake
 */
export function markersOf<Marker extends string>(known: readonly Marker[], renamed: ReadonlySet<string>) {
  for (const name of renamed) {
    if (!(known as readonly string[]).includes(name))
      throw new Error(`No such marker: ${name}. Known: ${known.join(', ')}`);
  }
  return (name: Marker, attributes: Attributes): Attributes => {
    if (!renamed.has(name)) return attributes;
    const kept = Object.entries(attributes).filter(([key]) => !DROPPED.test(key));
    return Object.fromEntries(kept.map(([key, value]) => [key, mangled(value)]));
  };
}
