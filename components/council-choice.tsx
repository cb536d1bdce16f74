import type { MyCouncil } from './my-councils.ts';
import { SelectField } from './select-field.tsx';
import { useWords } from './words.tsx';

interface CouncilChoiceProps {
  councils: MyCouncil[];
  chosen: MyCouncil;
  choose: (council: MyCouncil) => void;
}

/** For a member of several councils: which of them this is about. Shows nothing where there is one. */
export function CouncilChoice({ councils, chosen, choose }: CouncilChoiceProps) {
  const t = useWords();
  if (councils.length < 2) return null;
  return (
    <SelectField
      label={t('council_choice')}
      options={councils.map(({ key, name }) => ({ value: key, label: name || t('council_other') }))}
      chosen={chosen.key}
      choose={(key) => choose(councils.find((one) => one.key === key) ?? chosen)}
    />
  );
}
