import { $createTextNode, DecoratorNode, type LexicalEditor, type LexicalNode, TextNode } from 'lexical';

/** A person named in a post: one piece of text that the caret does not enter. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  override createDOM(config: Parameters<TextNode['createDOM']>[0]): HTMLElement {
    const element = super.createDOM(config);
    element.className = 'mention';
    return element;
  }
  override isTextEntity(): true {
    return true;
  }
}

/** Makes a mention that is kept whole. */
export function $createMention(name: string): MentionNode {
  return new MentionNode(name).setMode('segmented');
}

/** An emoji as WhatsApp shows it: a picture whose text is in `alt`. */
export class EmojiNode extends DecoratorNode<null> {
  __emoji: string;
  constructor(emoji: string, key?: string) {
    super(key);
    this.__emoji = emoji;
  }
  static override getType(): string {
    return 'emoji';
  }
  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.__emoji, node.__key);
  }
  override createDOM(): HTMLElement {
    const image = document.createElement('img');
    image.className = 'emoji';
    image.alt = this.__emoji;
    image.dataset.plainText = this.__emoji;
    return image;
  }
  override updateDOM(): false {
    return false;
  }
  override isInline(): true {
    return true;
  }
  override getTextContent(): string {
    return this.__emoji;
  }
  override decorate(): null {
    return null;
  }
}

const EMOJI = /\p{RGI_Emoji}/v;

/** Turns every emoji that is typed or pasted into a picture. */
export function picturesForEmoji(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, (node) => {
    const found = EMOJI.exec(node.getTextContent());
    if (found === null || !node.isSimpleText()) return;
    const start = found.index;
    const pieces: LexicalNode[] = node.splitText(start, start + found[0].length);
    const target = pieces[start === 0 ? 0 : 1];
    target?.replace(new EmojiNode(found[0])).selectNext(0, 0);
  });
}

/** Puts a mention in place of the sign and letters typed before the caret. */
export function $replaceTyped(node: TextNode, caret: number, typed: number, name: string): void {
  const start = caret - typed;
  const pieces = node.splitText(start, caret);
  const target = pieces[start === 0 ? 0 : 1];
  const mention = $createMention(name);
  const space = $createTextNode(' ');
  target?.replace(mention);
  mention.insertAfter(space);
  space.select(1, 1);
}
