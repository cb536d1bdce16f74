import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Attributes } from '../shared/markers.ts';
import { options } from '../shared/page-options.ts';
import { label, mark } from './page.ts';

/** The site's button: a `div` with a role, that answers clicks, and Enter and Space in one of two ways. */
export function Button(props: {
  name: string;
  /** By what the tests find it, whatever the site's markers are called. */
  hook?: string;
  onPress: (event: Event) => void;
  disabled?: boolean;
  className?: string;
  attributes?: Attributes;
  children?: ReactNode;
}): ReactNode {
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

/** The dialogs open now, the last one on top: only it is active. */
const stack: HTMLElement[] = [];

function settleStack(): void {
  stack.forEach((layer, index) => {
    layer.inert = index < stack.length - 1;
  });
  const app = document.getElementById('app');
  if (app === null) return;
  app.inert = stack.length > 0;
  if (stack.length > 0) app.setAttribute('aria-hidden', 'true');
  else app.removeAttribute('aria-hidden');
}

/** A dialog of the site. Several stack; Tab stays inside; Escape closes the one on top. */
export function Dialog(props: { name: string; onClose: () => void; children: ReactNode }): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = layer.current;
    if (element === null) return;
    stack.push(element);
    settleStack();
    if (!element.contains(document.activeElement)) element.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    return () => {
      stack.splice(stack.indexOf(element), 1);
      settleStack();
    };
  }, []);
  const keepFocus = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation();
      props.onClose();
      return;
    }
    if (event.key !== 'Tab') return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[tabindex="0"]')];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };
  return createPortal(
    <div className="mask" ref={layer}>
      <div className="dialog" {...mark('dialog', { role: 'dialog' })} aria-label={props.name} onKeyDown={keepFocus}>
        <div className="row">
          <h2 className="grow">{props.name}</h2>
          <Button name={label.close} onPress={props.onClose} />
        </div>
        {props.children}
      </div>
    </div>,
    document.body,
  );
}
