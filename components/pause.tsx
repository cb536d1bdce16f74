import { isPaused, type Settings } from '../lib/settings/settings.ts';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

const HOUR_MS = 60 * 60 * 1000;

interface PauseProps {
  settings: Settings;
  /** Ms since the epoch. */
  now: number;
  pause: (until: Settings['pausedUntil']) => void;
}

/** How long a pause lasts, in words. */
export function PauseWords({ settings }: Pick<PauseProps, 'settings'>) {
  const t = useWords();
  const until = settings.pausedUntil;
  if (typeof until !== 'number') return t('pause_until_on');
  return t('pause_until', new Date(until).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }));
}

/** The switch for a pause: for an hour, or until it is switched on again. */
export function Pause({ settings, now, pause }: PauseProps) {
  const t = useWords();
  if (isPaused(settings, now)) {
    return (
      <div className="row">
        <Button look="primary" onPress={() => pause(null)}>
          {t('pause_end')}
        </Button>
      </div>
    );
  }
  return (
    <div className="row">
      <Button onPress={() => pause(now + HOUR_MS)}>{t('pause_hour')}</Button>
      <Button onPress={() => pause('off')}>{t('pause_off')}</Button>
    </div>
  );
}
