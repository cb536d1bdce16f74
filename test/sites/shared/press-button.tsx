import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { Attributes } from './markers.ts';
import { options } from './page-options.ts';

export interface PressButtonProps {
  name: string;
  /** By what the tests find it, whatever the site's markers are called. */
  hook?: string;
  onPress: (event: Event) => void;
  disabled?: boolean;
  className?: string;
  attributes?: Attributes;
  children?: ReactNode;
}

/** A button as Facebook's sites make it: a `div` with a role, that answers clicks, and Enter and Space in one of two ways. */
export function PressButton(props: PressButtonProps): ReactNode {
  const press = (event: MouseEvent | KeyboardEvent) => {
    if (!props.disabled) props.onPress(event.nativeEvent);
  };
  return (
    <div
      role="button"
      tabIndex={props.disabled ? -1 : 0}
      aria-label={props.name}
      data-hook={props.hook}
      {...(props.disabled && { 'aria-disabled': 'true' })}
      className={props.className}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (options.press === 'keydown') press(event);
        else event.currentTarget.click();
      }}
      {...props.attributes}
    >
      <span>{props.children ?? props.name}</span>
    </div>
  );
}
