/** A box on the screen, CSS pixels from the window's top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The side of the small square control, and its distance from what it stands beside. */
export const CONTROL_SIDE = 28;
const GAP = 4;

/** Where the control may stand beside a box, the best place first: never inside it, always inside the window. */
export function placesBeside(box: Box, view: { width: number; height: number }): Box[] {
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + CONTROL_SIDE,
    bottom: top + CONTROL_SIDE,
  });
  const above = box.top - CONTROL_SIDE - GAP;
  const below = box.bottom + GAP;
  const rightmost = box.right - CONTROL_SIDE;
  return [
    at(rightmost, above),
    at(box.right + GAP, box.top),
    at(box.left, above),
    at(box.left - CONTROL_SIDE - GAP, box.top),
    at(rightmost, below),
    at(box.left, below),
  ].filter(({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= view.width && bottom <= view.height);
}

/** The points at which a place is probed for what lies there: its corners and its middle. */
export function pointsOf({ left, top, right, bottom }: Box): { x: number; y: number }[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [
    { x, y },
    ...[left + 1, right - 1].flatMap((side) => [top + 1, bottom - 1].map((edge) => ({ x: side, y: edge }))),
  ];
}

/** Do two boxes share any room? */
export function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
