import { createElement, type ReactNode } from 'react';
import { options } from '../shared/page-options.ts';
import type { Marker } from './markers.ts';
import { mark } from './page.ts';

/** An element of the site's own making, which has no behaviour of its own here; a plain one where its marker is taken away. */
export function Own(props: { marker: Marker; name: string; id?: string; children: ReactNode }): ReactNode {
  const renamed = options.renamed.has(props.marker);
  return createElement(renamed ? 'div' : props.name, renamed ? {} : { id: props.id }, props.children);
}

/** The site's button: a real one, inside elements of the site's own; the id stands outside of it. */
export function Button(props: {
  name: string;
  onPress: (event: Event) => void;
  marker?: { name: Marker; id: string };
  hook?: string;
  disabled?: boolean;
  icon?: boolean;
}): ReactNode {
  const button = (
    <button
      type="button"
      data-hook={props.hook}
      {...mark('button-label', { 'aria-label': props.name })}
      {...(props.disabled && { 'aria-disabled': 'true' })}
      disabled={props.disabled ?? false}
      onClick={(event) => props.onPress(event.nativeEvent)}
    >
      {props.icon ? '☺' : props.name}
    </button>
  );
  return <div {...(props.marker && mark(props.marker.name, { id: props.marker.id }))}>{button}</div>;
}
