import type { ReactNode } from 'react';

/** Says on every page that it is a stand-in and not the site. */
export function Banner(props: { site: string }): ReactNode {
  return (
    <div className="banner" role="note">
      A stand-in for {props.site}: a page made for trying the extension. Nothing you write here leaves this window.
    </div>
  );
}
