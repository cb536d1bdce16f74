import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Attributes } from './markers.ts';

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

/** A dialog as Facebook's sites make it. Several stack; Tab stays inside; Escape closes the one on top. */
export function StackedDialog(props: {
  name: string;
  attributes: Attributes;
  /** What stands in its head line. */
  head: ReactNode;
  onClose: () => void;
  children: ReactNode;
}): ReactNode {
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
      <div className="dialog" {...props.attributes} aria-label={props.name} onKeyDown={keepFocus}>
        <div className="row">{props.head}</div>
        {props.children}
      </div>
    </div>,
    document.body,
  );
}
