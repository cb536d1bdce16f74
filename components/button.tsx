import './controls.css';
import { createContext, type MouseEvent, type ReactNode, use } from 'react';

/** Was this made by the user's own hand? A script on the page can make events too, but not trusted ones. */
export type Trust = (event: Event) => boolean;

const TrustContext = createContext<Trust>((event) => event.isTrusted);

/** Lets a test press buttons by script; every page uses the default. */
export const TrustProvider = TrustContext.Provider;

interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** `data-action`, by which the contract names the control. */
  action?: string;
  label?: string;
  describedBy?: string;
  pressed?: boolean;
  expanded?: boolean;
  disabled?: boolean;
}

/** A button that answers to the user alone. */
export function Button({
  children,
  onPress,
  look = 'secondary',
  action,
  label,
  describedBy,
  pressed,
  expanded,
  disabled,
}: ButtonProps) {
  const trusted = use(TrustContext);
  const press = (event: MouseEvent) => {
    if (trusted(event.nativeEvent)) onPress();
  };
  return (
    <button
      type="button"
      className={`button button-${look}`}
      data-action={action}
      aria-label={label}
      aria-describedby={describedBy}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={press}
    >
      {children}
    </button>
  );
}
