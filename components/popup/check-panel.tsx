import { useDeferredValue, useId, useState } from 'react';
import { check } from '../../lib/check/check.ts';
import { ACCOUNTS, type Account, type Draft } from '../../lib/check/draft.ts';
import { kindOf } from '../../lib/check/kinds.ts';
import type { Spot } from '../../lib/policy/channels.ts';
import { cite } from '../../lib/policy/cite.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { keyPart } from '../../lib/words.ts';
import type { OpenClause } from '../council-clause.tsx';
import { FindingCard } from '../finding-card.tsx';
import { MarkedText } from '../marked-text.tsx';
import { type MyCouncil, officesOf } from '../my-councils.ts';
import { useMyCouncils } from '../packs.tsx';
import { ResidentAnswer } from '../resident-answer.tsx';
import { useWords } from '../words.tsx';
import { WithStatement } from './with-statement.tsx';

interface CheckPanelProps {
  settings: Settings;
  /** Text that was selected on a page, to begin with. */
  begin: string;
  copy: (text: string) => Promise<boolean>;
  onOpen: OpenClause;
}

/**
 * What a text may be for: how it is read (for everyone, or for one person or group), and of which channel the policy is
 * asked. Outside the guarded sites the site says nothing but how the text is read.
 */
const PURPOSES = {
  post: { site: 'facebook', surface: 'post', channel: 'social' },
  email: { site: 'whatsapp', surface: 'message', channel: 'email' },
  chat: { site: 'whatsapp', surface: 'message' },
  print: { site: 'facebook', surface: 'post', channel: 'any' },
  share: { site: 'facebook', surface: 'share', channel: 'social' },
} as const satisfies Record<string, Spot>;
type Purpose = keyof typeof PURPOSES;

/** A box to check any text: for e-mail, for Teams, for a leaflet. Nothing of it is kept. */
export function CheckPanel({ settings, begin, copy, onOpen }: CheckPanelProps) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState(begin);
  const [account, setAccount] = useState<Account>('personal');
  const [purpose, setPurpose] = useState<Purpose>('post');
  const spot: Spot = PURPOSES[purpose];
  const draft: Draft = { text: useDeferredValue(text), account, site: spot.site, surface: spot.surface };
  const councils = useMyCouncils(settings);
  const packs = councils.map(({ pack }) => pack);
  const result = check(
    draft,
    packs.map(({ official }) => official),
  );
  const kinds = result.findings.map(({ kind }) => kind);
  const council = councils[0] as MyCouncil;
  const offices = officesOf(council, kinds, settings);
  return (
    <>
      <p className="field">
        <label htmlFor={`${id}-text`}>{t('check_text')}</label>
        <textarea
          id={`${id}-text`}
          className="roomy"
          rows={8}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <span className="hint">{t('check_private')}</span>
      </p>
      <p className="field">
        <label htmlFor={`${id}-purpose`}>{t('check_purpose')}</label>
        <select id={`${id}-purpose`} value={purpose} onChange={({ target }) => setPurpose(target.value as Purpose)}>
          {(Object.keys(PURPOSES) as Purpose[]).map((option) => (
            <option key={option} value={option}>
              {t(`check_purpose_${option}`)}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}-account`}>{t('check_account')}</label>
        <select id={`${id}-account`} value={account} onChange={({ target }) => setAccount(target.value as Account)}>
          {ACCOUNTS.map((option) => (
            <option key={option} value={option}>
              {t(`check_account_${keyPart(option)}`)}
            </option>
          ))}
        </select>
      </p>
      {draft.text.trim() !== '' && (
        <section className="stack" data-outcome={result.outcome}>
          <div role="status">
            <h2>{t(`check_result_${keyPart(result.outcome)}`)}</h2>
          </div>
          {result.outcome === 'clear' && <p>{t('check_clear_body')}</p>}
          {result.findings.length > 0 && (
            <>
              <MarkedText text={draft.text} findings={result.findings} label={t('prompt_draft')} />
              <ol className="findings">
                {result.findings.map(({ kind }, index) => (
                  <FindingCard
                    key={kind}
                    kind={kind}
                    number={index + 1}
                    offices={offices}
                    says={cite(kind, packs, { ...spot, account })}
                    onOpen={onOpen}
                  />
                ))}
              </ol>
            </>
          )}
          {kinds.includes('formal-business') && <ResidentAnswer offices={offices} council={council.name} copy={copy} />}
          {kinds.some((kind) => kindOf(kind).calls === 'state-capacity') && (
            <WithStatement text={text} account={account} council={council} settings={settings} copy={copy} />
          )}
        </section>
      )}
    </>
  );
}
