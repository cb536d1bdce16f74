import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Attributes } from '../shared/markers.ts';
import { label, mark } from './page.ts';
import { usePress } from './press.ts';

/** The site's button: a native one, that is `disabled` and says so to assistive tools as well. */
export function Button(props: {
  name: string;
  hook?: string;
  onPress: (event: Event) => void;
  attributes?: Attributes;
  disabled?: boolean;
  className?: string;
  children?: ReactNode;
}): ReactNode {
  const press = usePress(props.onPress);
  return (
    <button
      type="button"
      role="button"
      aria-label={props.name}
      data-hook={props.hook}
      disabled={props.disabled}
      {...(props.disabled && { 'aria-disabled': true })}
      className={props.className}
      onClick={press.onClick}
      {...props.attributes}
    >
      <span>{props.children ?? props.name}</span>
    </button>
  );
}

/** Renders into the one place where all of the site's layers live, beside the page itself. */
export function Layer(props: { children: ReactNode }): ReactNode {
  const host = document.getElementById('layers');
  return host === null ? null : createPortal(props.children, host);
}

/** Holds the focus inside, as React Native for Web does: whatever takes it elsewhere loses it again. */
function useFocusTrap() {
  const trap = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const bringBack = () => {
      const box = trap.current;
      const active = document.activeElement;
      if (box === null || active === null || active === document.body || box.contains(active)) return;
      box.querySelector<HTMLElement>('[contenteditable="true"], textarea, button')?.focus();
    };
    document.addEventListener('focus', bringBack, true);
    return () => document.removeEventListener('focus', bringBack, true);
  }, []);
  return trap;
}

/** A modal of the site, over its mask. Escape closes it. */
export function Modal(props: { name: string; onClose: () => void; children: ReactNode }): ReactNode {
  const trap = useFocusTrap();
  const closing = useRef(props.onClose);
  closing.current = props.onClose;
  useEffect(() => {
    const app = document.querySelector('#react-root > div');
    app?.setAttribute('aria-hidden', 'true');
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) closing.current();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      app?.removeAttribute('aria-hidden');
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <Layer>
      <div className="mask">
        <div data-testid="twc-cc-mask" onClick={props.onClose} />
        <div
          className="dialog"
          ref={trap}
          {...mark('dialog', { role: 'dialog', 'aria-modal': 'true' })}
          aria-label={props.name}
        >
          <Button name={label.close} onPress={props.onClose} attributes={{ 'data-testid': 'app-bar-close' }}>
            ✕
          </Button>
          {props.children}
        </div>
      </div>
    </Layer>
  );
}

/** A menu over the page. It closes when it loses the focus, as the site's does, so that a hold must keep its own item. */
export function Menu(props: { onClose: () => void; children: ReactNode }): ReactNode {
  const menu = useRef<HTMLDivElement>(null);
  const closing = useRef(props.onClose);
  closing.current = props.onClose;
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) closing.current();
    };
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, []);
  const move = (step: number) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    items[(at + step + items.length) % items.length]?.focus();
  };
  return (
    <Layer>
      <div
        className="menu"
        role="menu"
        ref={menu}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(1);
          if (event.key === 'ArrowUp') move(-1);
          if (event.key === 'Escape') props.onClose();
        }}
      >
        {props.children}
      </div>
    </Layer>
  );
}

/** One line of a menu: not a native control, so that the keyboard works on it without a click. */
export function MenuItem(props: {
  hook: string;
  onPress: (event: Event) => void;
  attributes?: Attributes;
  children: ReactNode;
}): ReactNode {
  const press = usePress(props.onPress);
  return (
    <div role="menuitem" data-hook={props.hook} tabIndex={0} {...press} {...props.attributes}>
      <span>{props.children}</span>
    </div>
  );
}
