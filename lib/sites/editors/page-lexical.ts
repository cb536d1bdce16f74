/** The little of Lexical that is used, as it stands on the page's own copy since 2022. */
interface LexicalNode {
  getType(): string;
}
interface LexicalElement extends LexicalNode {
  getChildren(): LexicalNode[];
  append(...nodes: LexicalNode[]): unknown;
  getLastChild(): LexicalNode | null;
  selectEnd(): unknown;
}
interface Registered {
  klass: new (text?: string) => LexicalNode;
  replaceWithKlass?: (new (text?: string) => LexicalNode) | null;
}
interface LexicalEditor {
  update(work: () => void, options: { discrete: boolean; tag: string }): void;
  getEditorState(): { _nodeMap: Map<string, LexicalNode> };
  _nodes: Map<string, Registered>;
}

/**
 * Appends text to a Lexical editor through its own model, the caret at the end, as one entry of its history. New lines
 * are made as the text already has them, line breaks or paragraphs; where it has only one line the editor alone knows
 * which, and `paragraphs` must say so. `false`: that, or no Lexical editor that it knows its way about; no change.
 */
export function lexicalAppend(element: HTMLElement, text: string, paragraphs: boolean): boolean {
  const known = editorAt(element);
  if (!known) return false;
  const { editor, root } = known;
  const lines = text.split('\n');
  let sure = true;
  editor.update(
    () => {
      const blocks = root.getChildren();
      const last = blocks.at(-1);
      const broken = last !== undefined && isElement(last) && last.getChildren().some(isBreak);
      sure = paragraphs || lines.length === 1 || broken || blocks.length > 1;
      if (sure) append(editor, root, lines, broken && !paragraphs);
    },
    { discrete: true, tag: 'history-push' },
  );
  return sure;
}

/** Would `lexicalAppend` know its way about in this editor? Changes nothing. */
export function knowsLexical(element: HTMLElement): boolean {
  return editorAt(element) !== null;
}

function editorAt(element: HTMLElement): { editor: LexicalEditor; root: LexicalElement } | null {
  const editor = (element as { __lexicalEditor?: LexicalEditor }).__lexicalEditor;
  const root = editor?.getEditorState()._nodeMap.get('root');
  const known = editor && root && isElement(root) && editor._nodes.has('paragraph') && editor._nodes.has('text');
  return known ? { editor, root } : null;
}

function append(editor: LexicalEditor, root: LexicalElement, lines: string[], breaks: boolean): void {
  const make = (type: string, text?: string): LexicalNode => {
    const registered = editor._nodes.get(type);
    if (!registered) throw new Error(`no node of type ${type}`);
    const Klass = registered.replaceWithKlass ?? registered.klass;
    return text === undefined ? new Klass() : new Klass(text);
  };
  const last = root.getLastChild();
  let block = last && isElement(last) && last.getType() === 'paragraph' ? last : null;
  for (const [index, line] of lines.entries()) {
    if (block && index > 0 && breaks) block.append(make('linebreak'));
    else if (!block || index > 0) {
      if (index === 0 && line === '') continue;
      block = make('paragraph') as LexicalElement;
      root.append(block);
    }
    if (line !== '') block.append(make('text', line));
  }
  root.selectEnd();
}

function isBreak(node: LexicalNode): boolean {
  return node.getType() === 'linebreak';
}

function isElement(node: LexicalNode): node is LexicalElement {
  return 'getChildren' in node && 'append' in node;
}
