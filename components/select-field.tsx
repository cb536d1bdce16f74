import { useId } from 'react';

interface SelectFieldProps<V extends string> {
  label: string;
  options: readonly { value: V; label: string }[];
  chosen: V;
  choose: (value: V) => void;
  hint?: string;
}

/** One of a list, with its label above and what is to be known of it below. */
export function SelectField<V extends string>({ label, options, chosen, choose, hint }: SelectFieldProps<V>) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => {
          const found = options.find(({ value }) => value === target.value);
          if (found) choose(found.value);
        }}
      >
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
    </p>
  );
}
