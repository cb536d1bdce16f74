import { type ReactNode, useRef, useState } from 'react';
import { options } from '../shared/page-options.ts';
import { type Published, publish } from '../shared/published.ts';
import { useSendControl } from '../shared/send-control.ts';
import { type BoxHandle, DraftBox } from './draft-box.tsx';
import { label, mark, measure } from './page.ts';
import { Button } from './parts.tsx';
import { TextBox } from './text-box.tsx';

/** Where a composer stands, what it is for and what follows. */
interface Props {
  surface: Published['surface'];
  place: string;
  where: string;
  prompt: string;
  verb: string;
  inline: boolean;
  initial?: string;
  focused?: boolean;
  onSent: () => void;
  onText?: (text: string) => void;
  children?: ReactNode;
}

/** The site's composer: one box or a thread of them, and one button for all. */
export function Composer(props: Props): ReactNode {
  const boxes = useRef(new Map<number, BoxHandle>());
  const [items, setItems] = useState([{ id: 0, text: props.initial ?? '' }]);
  const texts = items.map((item) => item.text);
  const send = useSendControl(texts.join('\u0000'));
  const able = texts.every((text) => text.trim() !== '' && measure(text).valid) && send.ready;
  const Box = options.mobile ? TextBox : DraftBox;

  const submit = (event: Event) => {
    const drafts = items.map((item) => boxes.current.get(item.id)?.text() ?? item.text);
    if (!able || drafts.some((text) => text.trim() === '' || !measure(text).valid)) return;
    for (const text of drafts) {
      publish(
        { surface: props.surface, place: drafts.length > 1 ? 'thread' : props.place, text, where: props.where },
        event,
      );
    }
    setItems([{ id: 0, text: '' }]);
    boxes.current.get(0)?.set('');
    props.onSent();
  };
  const verb = items.length > 1 ? label.postAll : props.verb;
  const over = Math.max(...texts.map((text) => measure(text).weight));
  return (
    <div className="composer">
      {items.map((item, index) => (
        <div
          key={item.id}
          {...mark('rich-text-container', { 'data-testid': `tweetTextarea_${index}RichTextInputContainer` })}
        >
          <div data-testid={`tweetTextarea_${index}_label`} className={props.inline ? '' : 'tall'}>
            <Box
              ref={(handle: BoxHandle | null) => {
                if (handle) boxes.current.set(item.id, handle);
                else boxes.current.delete(item.id);
              }}
              testId={`tweetTextarea_${index}`}
              marker="tweet-textarea"
              name={label.postText}
              placeholder={props.prompt}
              initial={item.text}
              focused={props.focused || index > 0}
              onText={(text) => {
                setItems((old) => old.map((other) => (other.id === item.id ? { ...other, text } : other)));
                props.onText?.(text);
              }}
              onReturn={(event) => {
                if (!event.ctrlKey && !event.metaKey) return false;
                submit(event);
                return true;
              }}
            />
          </div>
        </div>
      ))}
      {props.children}
      <div className="row end" {...mark('toolbar', { 'data-testid': 'toolBar' })}>
        <span className="quiet grow">{280 - over}</span>
        {!props.inline && props.surface === 'post' && (
          <Button
            name={label.add}
            hook="add"
            attributes={{ 'data-testid': 'addButton' }}
            disabled={texts.at(-1)?.trim() === ''}
            onPress={() => setItems((old) => [...old, { id: Math.max(...old.map((item) => item.id)) + 1, text: '' }])}
          >
            +
          </Button>
        )}
        <Button
          key={`${items.length}-${send.key}`}
          className="main"
          hook="send"
          name={verb}
          disabled={!able}
          onPress={submit}
          attributes={{
            ...mark('button-label', { 'aria-label': verb }),
            ...(props.inline
              ? mark('tweet-button-inline', { 'data-testid': 'tweetButtonInline' })
              : mark('tweet-button', { 'data-testid': 'tweetButton' })),
          }}
        />
      </div>
    </div>
  );
}
