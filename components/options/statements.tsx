import { useId } from 'react';
import { CAPACITIES, type Capacity } from '../../lib/clerk/statement.ts';
import { fill, missing, unknownIn } from '../../lib/clerk/template.ts';
import { type ForCouncil, withCouncilWording } from '../../lib/clerk/wording.ts';
import { Button } from '../button.tsx';
import type { MyCouncil } from '../my-councils.ts';
import { useMyCouncils } from '../packs.tsx';
import { useWords } from '../words.tsx';
import type { Part } from './change.ts';

/** The wording of the statements, long and short, for all councils and for one alone, with a preview of what will stand. */
export function Statements({ settings, change }: Part) {
  const t = useWords();
  const councils = useMyCouncils(settings);
  const first = councils[0]?.name ?? '';
  const several = councils.length > 1;
  return (
    <>
      <p>{t('statements_how')}</p>
      {CAPACITIES.map((capacity) => (
        <div key={capacity} className="card">
          <Wording
            label={t(`statements_${capacity}`)}
            own={settings.statements[capacity]}
            standard={t(`statement_${capacity}_long`)}
            facts={{ ...settings.member, council: first }}
            word={(text) => change((now) => ({ ...now, statements: { ...now.statements, [capacity]: text } }))}
          />
          <details className="fold">
            <summary>{t(several ? 'statements_more_councils' : 'statements_more')}</summary>
            <div className="stack">
              <Wording
                label={t('statements_short')}
                own={settings.shortStatements[capacity]}
                standard={t(`statement_${capacity}_short`)}
                facts={{ ...settings.member, council: first }}
                word={(text) =>
                  change((now) => ({ ...now, shortStatements: { ...now.shortStatements, [capacity]: text } }))
                }
              />
              {several &&
                councils.map((council) => (
                  <CouncilWording
                    key={council.key}
                    council={council}
                    capacity={capacity}
                    settings={settings}
                    change={change}
                  />
                ))}
            </div>
          </details>
        </div>
      ))}
      <p className="hint">{t('capacity_no_shield')}</p>
      {settings.earlierStatements.length > 0 && (
        <div className="card">
          <h3>{t('statements_earlier')}</h3>
          <ul className="plain-list">
            {settings.earlierStatements.map((statement) => (
              <li key={statement}>{statement}</li>
            ))}
          </ul>
          <p className="hint">{t('statements_earlier_hint')}</p>
          <p className="row">
            <Button onPress={() => change((now) => ({ ...now, earlierStatements: [] }))}>
              {t('statements_earlier_forget')}
            </Button>
          </p>
        </div>
      )}
    </>
  );
}

function CouncilWording({ council, capacity, settings, change }: Part & { council: MyCouncil; capacity: Capacity }) {
  const t = useWords();
  const name = council.name || t('council_other');
  const wording = (label: string, where: ForCouncil, standard: string) => (
    <Wording
      label={label}
      own={settings[where][council.key]?.[capacity] ?? ''}
      standard={standard}
      facts={{ ...settings.member, council: council.name }}
      word={(text) => change((now) => withCouncilWording(now, where, council.key, { [capacity]: text }))}
    />
  );
  const long = settings.statements[capacity] || t(`statement_${capacity}_long`);
  const short = settings.shortStatements[capacity] || t(`statement_${capacity}_short`);
  return (
    <>
      {wording(t('statements_for', name), 'councilStatements', long)}
      {wording(t('statements_for_short', name), 'councilShortStatements', short)}
    </>
  );
}

interface WordingProps {
  label: string;
  own: string;
  /** What stands where the user words nothing. */
  standard: string;
  facts: Parameters<typeof fill>[1];
  word: (text: string) => void;
}

function Wording({ label, own, standard, facts, word }: WordingProps) {
  const t = useWords();
  const id = useId();
  const template = own.trim() || standard;
  const wanting = missing(template, facts);
  const unknown = unknownIn(template);
  return (
    <div className="wording">
      <p className="field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          rows={2}
          value={own}
          placeholder={standard}
          aria-describedby={`${id}-preview`}
          onChange={({ target }) => word(target.value)}
        />
      </p>
      <div id={`${id}-preview`}>
        <p className="label">{t('statements_preview')}</p>
        <p className="statement">{fill(template, facts, t)}</p>
        {wanting.length > 0 && (
          <p className="hint">{t('statements_missing', wanting.map((key) => `{${key}}`).join(', '))}</p>
        )}
        {unknown.length > 0 && (
          <p className="hint problem">{t('statements_unknown', unknown.map((key) => `{${key}}`).join(', '))}</p>
        )}
      </div>
    </div>
  );
}
