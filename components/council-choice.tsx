import { useId } from 'react';
import type { MyCouncil } from './my-councils.ts';
import { useWords } from './words.tsx';

interface CouncilChoiceProps {
  councils: MyCouncil[];
  chosen: MyCouncil;
  choose: (council: MyCouncil) => void;
}

/** For a member of several councils: which of them this is about. Shows nothing where there is one. */
export function CouncilChoice({ councils, chosen, choose }: CouncilChoiceProps) {
  const t = useWords();
  const id = useId();
  if (councils.length < 2) return null;
  return (
    <p className="field">
      <label htmlFor={id}>{t('council_choice')}</label>
      <select
        id={id}
        value={chosen.key}
        onChange={({ target }) => choose(councils.find(({ key }) => key === target.value) ?? chosen)}
      >
        {councils.map(({ key, name }) => (
          <option key={key} value={key}>
            {name || t('council_other')}
          </option>
        ))}
      </select>
    </p>
  );
}
