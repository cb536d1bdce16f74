import { type ReactNode, useRef, useState } from 'react';
import { type BoxHandle, LexicalBox } from '../shared/lexical-box.tsx';
import { PressButton } from '../shared/press-button.tsx';
import { publish } from '../shared/published.ts';
import { useSendControl } from '../shared/send-control.ts';
import { StackedDialog } from '../shared/stacked-dialog.tsx';
import { bare, label, mark, textbox } from './page.ts';

/** The last step of a new picture: its words, and above them, in the head line, what shares it. No key shares. */
export function CaptionDialog(props: { onDone: () => void }): ReactNode {
  const box = useRef<BoxHandle>(null);
  const [text, setText] = useState('');
  const send = useSendControl(text);
  const share = (event: Event) => {
    publish({ surface: 'post', place: 'caption', text: box.current?.text() ?? '', where: '' }, event);
    props.onDone();
  };
  return (
    <StackedDialog
      name={label.create}
      attributes={mark('dialog', { role: 'dialog' })}
      head={
        <>
          <PressButton name={label.back} onPress={props.onDone}>
            ←
          </PressButton>
          <h2 className="grow">{label.create}</h2>
          <PressButton
            key={send.key}
            hook="send"
            name={label.share}
            disabled={!send.ready}
            attributes={mark('share-button', { 'aria-label': label.share })}
            onPress={share}
          />
        </>
      }
      onClose={props.onDone}
    >
      <div className="film">▣</div>
      <div className="tall">
        <LexicalBox
          ref={box}
          kind="rich"
          attributes={textbox(label.caption)}
          placeholder={label.caption}
          bare={bare}
          onText={setText}
          focused
        />
      </div>
      <div className="row">
        <PressButton name={label.emoji} onPress={() => {}}>
          ☺
        </PressButton>
        <PressButton name={label.advanced} onPress={() => {}} />
      </div>
    </StackedDialog>
  );
}
