import { type ReactNode, useImperativeHandle, useRef } from 'react';
import type { BoxProps } from './draft-box.tsx';
import { mark } from './page.ts';

/** The box of the layout for narrow screens: a real `<textarea>` inside the marked element. */
export function TextBox(props: BoxProps): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(props.ref, () => ({
    text: () => area.current?.value ?? '',
    set: (text) => {
      if (area.current) area.current.value = text;
      props.onText(text);
    },
    focus: () => area.current?.focus(),
  }));
  return (
    <div className="box" {...mark(props.marker, { 'data-testid': props.testId })}>
      <textarea
        ref={area}
        data-hook="editor"
        aria-label={props.name}
        placeholder={props.placeholder}
        defaultValue={props.initial ?? ''}
        autoFocus={props.focused}
        onChange={(event) => props.onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && props.onReturn(event.nativeEvent)) event.preventDefault();
        }}
      />
    </div>
  );
}
