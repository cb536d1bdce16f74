import { type ReactNode, useId } from 'react';

interface ChoicesProps<Value extends string> {
  legend: string;
  options: readonly { value: Value; label: string; hint?: ReactNode }[];
  chosen: Value;
  choose: (value: Value) => void;
}

/** One of a few, all of them in view. */
export function Choices<Value extends string>({ legend, options, chosen, choose }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} className="choice">
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => choose(value)} />
          <span>
            <strong>{label}</strong>
            {hint && <span className="hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
