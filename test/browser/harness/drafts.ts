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

/** Writes a draft as a person would, the ends of every line by keys; `\n` is typed as the surface breaks lines. */
export async function typeDraft(page: Page, surface: SurfaceCase, text: string): Promise<void> {
  const editor = editorOf(page, surface);
  await editor.focus();
  if (surface.initial) await page.keyboard.press('ControlOrMeta+a');
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press(surface.newline);
    for (const piece of line.split(/(\p{RGI_Emoji})/v)) await typePiece(page, piece);
  }
  await expect.poll(() => shownText(page, surface)).toBe(text);
}

/** So many letters at both ends of a piece come by keys, the rest at once, as from dictation. */
const TYPED = 4;

/**
 * Writes a piece of a line. An emoji comes whole, as from a picker, and announced by `beforeinput` as a real one is: the
 * debugger's own way announces nothing, and where the page stalls for 100 ms Lexical then takes the change of the page
 * for one of somebody else's and adds the emoji once more.
 */
async function typePiece(page: Page, piece: string): Promise<void> {
  const typed = /\p{RGI_Emoji}/v.test(piece) ? 0 : TYPED;
  await page.keyboard.type(piece.slice(0, typed));
  const middle = piece.slice(typed, Math.max(typed, piece.length - typed));
  if (middle !== '') await page.evaluate((words) => document.execCommand('insertText', false, words), middle);
  await page.keyboard.type(piece.slice(typed + middle.length));
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
    const isBlock = (node: Node | undefined) => node instanceof HTMLDivElement || node instanceof HTMLParagraphElement;
    const draft = [...element.querySelectorAll('[data-block="true"]')];
    const lines: Node[][] = [];
    for (const node of draft.length > 0 ? draft : element.childNodes) {
      // Where no editor made blocks of it, the first line has none.
      const line = lines.at(-1);
      if (!line || isBlock(node) || isBlock(line.at(-1))) lines.push([node]);
      else line.push(node);
    }
    // An empty block holds one break that is no line of its own.
    return lines.map((nodes) => nodes.map(textOf).join('').replace(/\n$/, '')).join('\n');
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
