import type { ReactNode } from 'react';
import { navigate } from './route.ts';

/** The page's side: a search, and links that go to another place as the site does, without loading. */
export function Side(props: { search: string; places: readonly (readonly [path: string, name: string])[] }): ReactNode {
  return (
    <nav role="navigation">
      <input type="search" aria-label={props.search} placeholder={props.search} />
      {props.places.map(([to, name]) => (
        <a
          key={to}
          href={to}
          onClick={(event) => {
            event.preventDefault();
            navigate(to);
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
