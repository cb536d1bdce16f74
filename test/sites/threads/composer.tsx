import { type ReactNode, useRef, useState } from 'react';
import { type BoxHandle, LexicalBox } from '../shared/lexical-box.tsx';
import { PressButton } from '../shared/press-button.tsx';
import { publish } from '../shared/published.ts';
import { useSendControl } from '../shared/send-control.ts';
import { StackedDialog } from '../shared/stacked-dialog.tsx';
import { bare, type Item, label, mark, textbox } from './page.ts';
import { Card, IconButton } from './post.tsx';

export type Writing = { place: 'post' } | { place: 'reply' | 'quote'; item: Item };

/**
 * The dialog for a post, a reply (with what is answered above the box) or a quote (with what is quoted under it). Several
 * boxes are the posts of one thread and go out by one button; no key sends.
 */
export function ComposerDialog(props: { writing: Writing; onDone: () => void }): ReactNode {
  const { writing, onDone } = props;
  const boxes = useRef<(BoxHandle | null)[]>([]);
  const [texts, setTexts] = useState(['']);
  const all = texts.join('\n');
  const send = useSendControl(all);
  const submit = (event: Event) => {
    const surface = writing.place === 'quote' ? 'share' : writing.place;
    const where = writing.place === 'post' ? '' : writing.item.id;
    for (const box of boxes.current)
      if (box) publish({ surface, place: writing.place, text: box.text(), where }, event);
    onDone();
  };
  return (
    <StackedDialog
      name={label.create}
      attributes={mark('dialog', { role: 'dialog' })}
      head={
        <>
          <PressButton name={label.cancel} onPress={onDone} />
          <h2 className="grow">{label.create}</h2>
        </>
      }
      onClose={onDone}
    >
      {writing.place === 'reply' && <Card item={writing.item} />}
      {texts.map((_, index) => (
        <div className="tall" key={index}>
          <LexicalBox
            ref={(box) => {
              boxes.current[index] = box;
            }}
            kind="plain"
            attributes={textbox(label.whatsNew)}
            placeholder={label.whatsNew}
            bare={bare}
            onText={(text) => setTexts((old) => old.map((one, at) => (at === index ? text : one)))}
            focused
          />
          <div className="row">
            <IconButton name={label.media} onPress={() => {}} />
          </div>
        </div>
      ))}
      {writing.place === 'quote' && <Card item={writing.item} />}
      <PressButton name={label.addToThread} hook="add" onPress={() => setTexts((old) => [...old, ''])} />
      <div className="row">
        <PressButton name={label.anyone} onPress={() => {}} />
        <span className="grow" />
        <PressButton
          key={send.key}
          hook="send"
          name={label.post}
          disabled={all.trim() === '' || !send.ready}
          attributes={mark('post-button', { 'aria-label': label.post })}
          onPress={submit}
        />
      </div>
    </StackedDialog>
  );
}

/** The line under a post on its own page: icons alone, one of them sends. */
export function InlineReply(props: { item: Item }): ReactNode {
  const box = useRef<BoxHandle>(null);
  const [text, setText] = useState('');
  const send = useSendControl(text);
  const submit = (event: Event) => {
    const words = box.current?.text() ?? '';
    publish({ surface: 'reply', place: 'reply-inline', text: words, where: props.item.id }, event);
    box.current?.set('');
  };
  return (
    <div className="row field" data-hook="inline">
      <LexicalBox
        ref={box}
        kind="plain"
        attributes={textbox(label.reply)}
        placeholder={label.reply}
        bare={bare}
        onText={setText}
      />
      <IconButton name={label.media} onPress={() => {}} />
      <IconButton name={label.expand} icon={mark('expand-icon', { 'aria-label': label.expand })} onPress={() => {}} />
      <IconButton
        key={send.key}
        hook="send"
        name={label.reply}
        disabled={text.trim() === '' || !send.ready}
        icon={mark('reply-icon', { 'aria-label': label.reply })}
        onPress={submit}
      />
    </div>
  );
}
