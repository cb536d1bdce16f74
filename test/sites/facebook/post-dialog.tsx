import { type ReactNode, useRef, useState } from 'react';
import { type BoxHandle, LexicalBox } from '../shared/lexical-box.tsx';
import { options } from '../shared/page-options.ts';
import { publish } from '../shared/published.ts';
import { useSendControl } from '../shared/send-control.ts';
import { bare, label, mark, me, people, textbox } from './page.ts';
import { Button, Dialog } from './parts.tsx';

/** The form in which a post is written: one step for people, two for pages, where the editor is gone in the second. */
export function PostForm(props: { place: string; where: string; prompt: string; onDone: () => void }): ReactNode {
  const box = useRef<BoxHandle>(null);
  const [text, setText] = useState('');
  const [step, setStep] = useState<'write' | 'settings'>('write');
  const [audience, setAudience] = useState(false);
  const send = useSendControl(text);
  const post = (event: Event) => {
    publish({ surface: 'post', place: props.place, text: box.current?.text() ?? text, where: props.where }, event);
    props.onDone();
  };
  const empty = text.trim() === '';
  return (
    <form
      method="POST"
      onSubmit={(event) => event.preventDefault()}
      {...mark('post-form', { 'data-form': 'composer' })}
    >
      <div className="row">
        <span className="who">{me}</span>
        <Button name={label.audience} onPress={() => setAudience(true)} />
      </div>
      {step === 'write' ? (
        <div className="tall">
          <LexicalBox
            ref={box}
            kind="rich"
            attributes={textbox(props.prompt)}
            placeholder={props.prompt}
            people={people}
            listMarker={mark('listbox', { role: 'listbox' })}
            bare={bare}
            onText={setText}
            focused
          />
          <div className="row">
            <Button name={label.photo} onPress={() => {}} />
            <Button name={label.emoji} onPress={() => {}} />
          </div>
          <Button
            key={send.key}
            className="main wide"
            hook="send"
            name={options.twoSteps ? label.next : label.post}
            disabled={empty || !send.ready}
            attributes={mark('post-button', { 'aria-label': options.twoSteps ? label.next : label.post })}
            onPress={options.twoSteps ? () => setStep('settings') : post}
          />
        </div>
      ) : (
        <div>
          <h3>{label.settings}</h3>
          <p className="quiet">{label.audience}</p>
          <Button
            className="main wide"
            hook="send-last"
            name={label.post}
            onPress={post}
            attributes={mark('post-button', { 'aria-label': label.post })}
          />
        </div>
      )}
      {audience && (
        <Dialog name={label.audience} onClose={() => setAudience(false)}>
          <Button name={label.audience} onPress={() => setAudience(false)} />
        </Dialog>
      )}
    </form>
  );
}

/** The button that opens the composer of a feed, group or page, in a dialog or in place. */
export function PostOpener(props: {
  place: string;
  where: string;
  prompt: string;
  open: boolean;
  setOpen: (open: boolean) => void;
}): ReactNode {
  const close = () => props.setOpen(false);
  const form = <PostForm place={props.place} where={props.where} prompt={props.prompt} onDone={close} />;
  return (
    <div className="card">
      {props.open && options.inlineComposer ? (
        form
      ) : (
        <Button className="wide" hook="post-open" name={props.prompt} onPress={() => props.setOpen(true)} />
      )}
      {props.open && !options.inlineComposer && (
        <Dialog name={label.createPost} onClose={close}>
          {form}
        </Dialog>
      )}
    </div>
  );
}
