import { useState } from 'react';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

/** A button for what cannot be undone: the first press asks, the second one does it. */
export function Twice({ label, act }: { label: string; act: () => void }) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button onPress={() => setAsked(true)}>{label}</Button>;
  return (
    <span className="row">
      <Button
        look="danger"
        onPress={() => {
          act();
          setAsked(false);
        }}
      >
        {t('stored_sure', label)}
      </Button>
      <Button look="quiet" onPress={() => setAsked(false)}>
        {t('stored_keep')}
      </Button>
    </span>
  );
}
