import type { Settings } from '../../lib/settings/settings.ts';
import { useMyCouncils } from '../packs.tsx';
import { SelectField } from '../select-field.tsx';
import { useWords } from '../words.tsx';

/** Stands for no council in particular; no council has it for an id. */
const ANY = 'any';

interface ItsCouncilProps {
  settings: Settings;
  /** An id, '' for the other council, `null`: not said. */
  council: string | null;
  set: (council: string | null) => void;
}

/** Which council an account or a chat belongs to, for a member of several. Shows nothing where there is one. */
export function ItsCouncil({ settings, council, set }: ItsCouncilProps) {
  const t = useWords();
  const councils = useMyCouncils(settings);
  if (councils.length < 2) return null;
  return (
    <SelectField
      label={t('council_choice')}
      options={[
        { value: ANY, label: t('hats_any_council') },
        ...councils.map(({ key, name }) => ({ value: key, label: name || t('council_other') })),
      ]}
      chosen={council ?? ANY}
      choose={(key) => set(key === ANY ? null : key)}
    />
  );
}
