import { type ReactNode, useEffect, useRef } from 'react';

interface ScreenProps {
  heading: string;
  lede?: string;
  children?: ReactNode;
  actions: ReactNode;
  /** Stands after the actions: what can be said beside the question. */
  aside?: ReactNode;
  /** Said by screen readers and shown above the actions, whenever it changes. */
  message?: string;
}

/** One screen of the prompt: the question, what belongs to it, and the controls at its foot. */
export function Screen({ heading, lede, children, actions, aside, message = '' }: ScreenProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // The heading, not a button: a second press of the key that sent the draft must not answer the question.
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <div className="screen">
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        {lede && <p className="lede">{lede}</p>}
        {children}
      </div>
      <div className="screen-foot">
        <p className="message" role="status">
          {message}
        </p>
        <div className="actions">{actions}</div>
        {aside}
      </div>
    </>
  );
}
