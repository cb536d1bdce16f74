import type { Account } from '../../lib/check/draft.ts';
import type { Tier } from '../../lib/guard/tier.ts';

const SVG = 'http://www.w3.org/2000/svg';
const BOWLER =
  'M6.8 19.5v-4.3C6.8 9.6 10.7 5.5 16 5.5s9.2 4.1 9.2 9.7v4.3zM1 20.5C2.4 24 8.4 26.2 16 26.2S29.6 24 31 20.5z';
const HALL = 'M4 27V14L16 6l12 8v13h-4V16h-3v11h-3V16h-4v11h-3V16H8v11z';

/** Each hat by its shape, not by colour alone: an open one, a filled one, and a hall for the council's own page. */
const FACES: Record<Account, { path: string; filled: boolean }> = {
  personal: { path: BOWLER, filled: false },
  councillor: { path: BOWLER, filled: true },
  'council-page': { path: HALL, filled: true },
};

/** The weight of what will be asked, by size: a note is a small dot, a full stop a big one. */
const DOTS: Record<Tier, number> = { note: 3.5, question: 5, stop: 7 };

/** Draws a hat, and a dot where something will be asked. */
export function hatFace(hat: Account, asks: Tier | null): SVGElement {
  const { path, filled } = FACES[hat];
  const face = draw('svg', { viewBox: '0 0 32 32', width: '20', height: '20', 'aria-hidden': 'true' });
  const stroke = { stroke: 'currentColor', 'stroke-width': '2' };
  face.append(draw('path', { d: path, fill: filled ? 'currentColor' : 'none', ...stroke }));
  if (asks)
    face.append(draw('circle', { cx: '26', cy: '7', r: String(DOTS[asks]), fill: '#f0b429', stroke: '#14202b' }));
  return face;
}

function draw(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
