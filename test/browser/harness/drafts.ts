import { expect, type Page } from '@playwright/test';
import type { Published } from '../../sites/shared/published.ts';
import { addressOf, editorOf, type Gesture, type SurfaceCase } from './surfaces.ts';

/** Loads a surface's page and brings its composer up. */
export async function openSurface(
  page: Page,
  surface: SurfaceCase,
  options: Record<string, string> = {},
): Promise<void> {
  await page.goto(addressOf(surface, options));
  await surface.open(page);
  await expect(editorOf(page, surface)).toBeVisible();
}

/** Types a draft as a person would, by keys; `\n` is typed as the surface breaks lines. */
export async function typeDraft(page: Page, surface: SurfaceCase, text: string): Promise<void> {
  const editor = editorOf(page, surface);
  await editor.focus();
  if (surface.initial) await page.keyboard.press('ControlOrMeta+a');
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press(surface.newline);
    for (const piece of line.split(/(\p{RGI_Emoji})/v)) await typePiece(page, surface, piece);
  }
  await expect.poll(() => shownText(page, surface)).toBe(text);
}

/** Types a piece of a line. An emoji comes whole, as from a picker, into an editor that is done with what came before. */
async function typePiece(page: Page, surface: SurfaceCase, piece: string): Promise<void> {
  if (!/\p{RGI_Emoji}/v.test(piece)) return page.keyboard.type(piece);
  const before = await shownText(page, surface);
  await page.keyboard.insertText(piece);
  await expect.poll(() => shownText(page, surface)).toBe(before + piece);
}

/** The words in the editor, as a reader sees them: blocks and breaks as lines, pictures by their names. */
export async function shownText(page: Page, surface: SurfaceCase): Promise<string> {
  return editorOf(page, surface).evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    const textOf = (node: Node): string => {
      if (node instanceof HTMLImageElement) return node.alt;
      if (node instanceof HTMLBRElement) return '\n';
      if (node instanceof Text) return node.data;
      return [...node.childNodes].map(textOf).join('');
    };
    const draft = [...element.querySelectorAll('[data-block="true"]')];
    const blocks = draft.length > 0 ? draft : [...element.children];
    // An empty block holds one break that is no line of its own.
    return blocks.map((block) => textOf(block).replace(/\n$/, '')).join('\n');
  });
}

/** Makes the gesture that sends, once. */
export async function sendBy(page: Page, surface: SurfaceCase, gesture: Gesture): Promise<void> {
  const act = surface.gestures[gesture];
  if (act === undefined) throw new Error(`${surface.id} has no such gesture: ${gesture}`);
  await act(page, surface.scope(page));
}

/** Waits until the composer is gone or holds other words. */
export async function composerLeft(page: Page, surface: SurfaceCase, text: string): Promise<void> {
  const editor = editorOf(page, surface);
  await expect.poll(async () => (await editor.count()) === 0 || (await shownText(page, surface)) !== text).toBe(true);
}

/** Makes the last gesture of surfaces that take two steps; nothing elsewhere. */
export async function finish(page: Page, surface: SurfaceCase): Promise<void> {
  if (surface.place === 'page-post') await page.locator('[data-hook="send-last"]').click();
}

/** What the site has published so far. */
export async function published(page: Page): Promise<Published[]> {
  return page.evaluate(() => window.__published);
}

/** Waits until the site has published so many things, and returns them. */
export async function publishedOnce(page: Page, count = 1): Promise<Published[]> {
  await expect.poll(async () => (await published(page)).length).toBe(count);
  return published(page);
}

/** Expects a draft with the statement as a paragraph of its own at its end: by one line break or two, as room allows. */
export function expectStated(text: string | undefined, draft: string, statement: string): void {
  expect([`${draft}\n${statement}`, `${draft}\n\n${statement}`]).toContain(text);
}
