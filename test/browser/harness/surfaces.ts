import type { Locator, Page } from '@playwright/test';
import { facebook } from './surfaces/facebook.ts';
import { instagram } from './surfaces/instagram.ts';
import { editorIn, type SurfaceCase } from './surfaces/surface.ts';
import { threads } from './surfaces/threads.ts';
import { whatsapp } from './surfaces/whatsapp.ts';
import { x } from './surfaces/x.ts';
import { youtube } from './surfaces/youtube.ts';

/** Every surface of the sites that are guarded from the start. */
export const GUARDED_SURFACES: readonly SurfaceCase[] = [...facebook, ...x, ...whatsapp];

/** Every surface of the sites that are to be switched on. */
export const OPTIONAL_SURFACES: readonly SurfaceCase[] = [...youtube, ...instagram, ...threads];

/** Every surface in which words are written, of every site. */
export const SURFACES: readonly SurfaceCase[] = [...GUARDED_SURFACES, ...OPTIONAL_SURFACES];

/**
 * One surface by its name.
 * @throws if there is none of that name
 */
export function surfaceOf(id: string): SurfaceCase {
  const found = SURFACES.find((surface) => surface.id === id);
  if (found === undefined) throw new Error(`No such surface: ${id}`);
  return found;
}

/** The editor of a surface. */
export const editorOf = (page: Page, surface: SurfaceCase): Locator => editorIn(surface.scope(page));

/** Adds the stand-in's options to a surface's address. */
export function addressOf(surface: SurfaceCase, options: Record<string, string> = {}): string {
  const url = new URL(surface.address);
  for (const [key, value] of Object.entries(options)) url.searchParams.set(key, value);
  return url.href;
}

export { type Gesture, hook, type SurfaceCase } from './surfaces/surface.ts';
