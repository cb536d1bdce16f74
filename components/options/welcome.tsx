import type { SiteId } from 'which-hat:units';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../button.tsx';
import { Hat } from '../hat.tsx';
import { useWords } from '../words.tsx';
import { Accounts } from './accounts.tsx';
import type { Part } from './change.ts';
import { Clerks } from './clerks.tsx';
import { Councils } from './councils.tsx';
import { Member } from './member.tsx';

const STEPS = ['councils', 'accounts', 'clerk'] as const;

/** The first run: three short steps, each of which may be left as it is. */
export function Welcome({ settings, change, sites }: Part & { sites: readonly SiteId[] }) {
  const t = useWords();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);
  const step = STEPS[at] ?? 'councils';
  const last = at === STEPS.length - 1;
  const finish = () => change((now) => ({ ...now, setUp: true }));
  return (
    <main className="welcome">
      <header>
        <Hat className="hat hat-large" />
        <h1 className="welcome-title">{t('welcome_heading')}</h1>
        <p className="lede">{t('welcome_lede')}</p>
      </header>
      <section className="stack welcome-card" aria-labelledby="step">
        <p className="label">{t('welcome_step', String(at + 1), String(STEPS.length))}</p>
        <h2 id="step" ref={heading} tabIndex={-1}>
          {t(`welcome_${step}`)}
        </h2>
        {step === 'councils' && <Councils settings={settings} change={change} />}
        {step === 'accounts' && (
          <>
            <Member settings={settings} change={change} />
            <Accounts settings={settings} change={change} sites={sites} />
          </>
        )}
        {step === 'clerk' && <Clerks settings={settings} change={change} />}
        <div className="row">
          <Button look="primary" onPress={last ? finish : () => setAt(at + 1)}>
            {t(last ? 'welcome_finish' : 'welcome_next')}
          </Button>
          {at > 0 && <Button onPress={() => setAt(at - 1)}>{t('prompt_back')}</Button>}
          <Button look="quiet" onPress={finish}>
            {t('welcome_skip')}
          </Button>
        </div>
      </section>
    </main>
  );
}
