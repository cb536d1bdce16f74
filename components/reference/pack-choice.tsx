import type { CouncilId } from 'which-hat:units';
import { useId } from 'react';
import type { Pack } from '../../lib/policy/pack.ts';

interface PackChoiceProps {
  label: string;
  packs: readonly Pack[];
  chosen: CouncilId | null;
  choose: (id: CouncilId | null) => void;
  /** Words for choosing none; absent: one must be chosen. */
  none?: string;
}

/** Picks a council's policy, or the general guidance. */
export function PackChoice({ label, packs, chosen, choose, none }: PackChoiceProps) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target }) => choose((packs.find((pack) => pack.id === target.value)?.id as CouncilId) ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {packs.map((pack) => (
          <option key={pack.id} value={pack.id}>
            {pack.council.name}
          </option>
        ))}
      </select>
    </p>
  );
}
