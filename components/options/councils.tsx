import type { CouncilId } from 'which-hat:units';
import { useId } from 'react';
import { UnusablePacks, usePacks } from '../packs.tsx';
import { useWords } from '../words.tsx';
import type { Part } from './change.ts';

/** Which councils the user sits on: those with a pack, and one more by name. */
export function Councils({ settings, change }: Part) {
  const t = useWords();
  const id = useId();
  const { councils } = usePacks();
  const toggle = (council: CouncilId, on: boolean) =>
    change((now) => {
      const others = now.councils.filter((one) => one !== council);
      return { ...now, councils: on ? [...others, council] : others };
    });
  return (
    <>
      <UnusablePacks />
      <fieldset className="choices">
        <legend className="unseen">{t('councils_legend')}</legend>
        {councils.map((pack) => (
          <label key={pack.id} className="choice">
            <input
              type="checkbox"
              checked={settings.councils.includes(pack.id as CouncilId)}
              onChange={({ target }) => toggle(pack.id as CouncilId, target.checked)}
            />
            <span>
              <strong>{pack.council.name}</strong>
              {pack.document && <span className="hint">{pack.document.title}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <p className="field">
        <label htmlFor={id}>{t('councils_other')}</label>
        <input
          id={id}
          type="text"
          value={settings.otherCouncil}
          onChange={({ target }) => change((now) => ({ ...now, otherCouncil: target.value }))}
        />
        <span className="hint">{t('councils_other_hint')}</span>
      </p>
    </>
  );
}
