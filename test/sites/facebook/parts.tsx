import type { ReactNode } from 'react';
import { PressButton } from '../shared/press-button.tsx';
import { StackedDialog } from '../shared/stacked-dialog.tsx';
import { label, mark } from './page.ts';

export { PressButton as Button } from '../shared/press-button.tsx';

/** A dialog of the site. */
export function Dialog(props: { name: string; onClose: () => void; children: ReactNode }): ReactNode {
  return (
    <StackedDialog
      name={props.name}
      attributes={mark('dialog', { role: 'dialog' })}
      head={
        <>
          <h2 className="grow">{props.name}</h2>
          <PressButton name={label.close} onPress={props.onClose} />
        </>
      }
      onClose={props.onClose}
    >
      {props.children}
    </StackedDialog>
  );
}
