const BLOCK = /^(?:p|div|li|ul|ol|h[1-6]|blockquote|pre|section|figure)$/u;
// Placeholders for the caret. The zero-width joiner stays: it holds emoji together.
const PLACEHOLDER = /[\u200B\uFEFF\u2060]/gu;

/**
 * The text of a contenteditable as its site would publish it: one line a block, `br` a line break, emoji pictures by
 * their `alt`, mentions and links as their words. Takes the editor's root; lines are separated by `\n`.
 */
export function readBlocks(root: Element): string {
  return blockLines(root)
    .join('\n')
    .replace(PLACEHOLDER, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/\u00A0/gu, ' ');
}

function blockLines(block: Element): string[] {
  if (!hasBlocks(block)) return inlineText(block, true).split('\n');
  const lines: string[] = [];
  let run = '';
  const flush = () => {
    if (run !== '') lines.push(...run.split('\n'));
    run = '';
  };
  for (const child of block.childNodes) {
    if (child instanceof Element && (isBlock(child) || hasBlocks(child))) {
      flush();
      lines.push(...blockLines(child));
    } else run += nodeText(child);
  }
  flush();
  return lines;
}

function isBlock(element: Element): boolean {
  // Sites set short-lived islands (mentions, emoji) in a block of their own style: they stay in their line.
  return BLOCK.test(element.localName) && element.getAttribute('contenteditable') !== 'false';
}

function hasBlocks(element: Element): boolean {
  return [...element.children].some((child) => isBlock(child) || (!isEmoji(child) && hasBlocks(child)));
}

function isEmoji(element: Element): boolean {
  return element.localName === 'img' || element.getAttribute('contenteditable') === 'false';
}

function inlineText(element: Element, isLine: boolean): string {
  const nodes = [...element.childNodes];
  // The last `br` of a line only holds it open: editors put one in empty lines and after a final line break.
  const last = isLine ? trailingBreak(element) : null;
  return nodes.map((node) => (node === last ? '' : nodeText(node, last))).join('');
}

function trailingBreak(element: Element): Element | null {
  const last = element.lastChild;
  if (!(last instanceof Element)) return null;
  return last.localName === 'br' ? last : trailingBreak(last);
}

function nodeText(node: Node, skip: Element | null = null): string {
  if (node === skip) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof Element) || node.matches('style,script,svg')) return '';
  if (node.localName === 'br') return '\n';
  if (node.localName === 'img') return node.getAttribute('alt') ?? node.getAttribute('data-plain-text') ?? '';
  return [...node.childNodes].map((child) => nodeText(child, skip)).join('');
}

/** For comparing what was wanted with what is there: differences that no reader sees do not count. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trimEnd();
}
