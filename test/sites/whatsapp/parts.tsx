import type { ReactNode } from 'react';
import type { Attributes } from '../shared/markers.ts';
import { label, mark } from './page.ts';

/** A native button with an icon, as the site has for sending, editing and the rest. */
export function IconButton(props: {
  name: string;
  hook?: string;
  icon: string;
  onPress: (event: Event) => void;
  disabled?: boolean;
  className?: string;
  attributes?: Attributes;
}): ReactNode {
  return (
    <button
      type="button"
      aria-label={props.name}
      data-hook={props.hook}
      disabled={props.disabled}
      className={props.className}
      onClick={(event) => props.onPress(event.nativeEvent)}
      {...props.attributes}
    >
      <span aria-hidden="true" data-icon={props.icon}>
        {props.name}
      </span>
    </button>
  );
}

/** The button that sends, in a chat, under a picture and in dialogs. */
export function SendButton(props: {
  tab: boolean;
  onPress: (event: Event) => void;
  disabled?: boolean;
  attributes?: Attributes;
}): ReactNode {
  const { 'data-icon': icon } = mark('send-icon', { 'data-icon': 'wds-ic-send-filled' });
  return (
    <IconButton
      name={label.send}
      hook="send"
      icon={icon ?? ''}
      className="main"
      disabled={props.disabled}
      onPress={props.onPress}
      attributes={{
        ...mark('send-label', { 'aria-label': label.send }),
        ...(props.tab && mark('data-tab-send', { 'data-tab': '11' })),
        ...props.attributes,
      }}
    />
  );
}
