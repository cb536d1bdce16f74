import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Attributes } from './markers.ts';

/** The word being typed after the sign, directly before the caret, or `null`. */
export function wantedName(before: string): string | null {
  return /(?:^|\s)@(\p{L}*)$/u.exec(before)?.[1] ?? null;
}

/** Those whose name or handle starts with what was typed. */
export function matching(people: readonly string[], wanted: string | null): string[] {
  if (wanted === null) return [];
  return people.filter((name) => name.toLowerCase().startsWith(wanted.toLowerCase()));
}

/** The list of people that opens under an editor while a mention is typed. */
export function SuggestionList(props: {
  id: string;
  names: readonly string[];
  active: number;
  marker: Attributes;
  onPick: (name: string) => void;
}): ReactNode {
  if (props.names.length === 0) return null;
  return createPortal(
    <ul className="suggestions" id={props.id} {...props.marker}>
      {props.names.map((name, index) => (
        <li
          key={name}
          id={`${props.id}-${index}`}
          role="option"
          aria-selected={index === props.active}
          onMouseDown={(event) => {
            event.preventDefault();
            props.onPick(name);
          }}
        >
          {name}
        </li>
      ))}
    </ul>,
    document.body,
  );
}
