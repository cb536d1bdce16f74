import { useId, useState } from 'react';
import { additionFor } from '../../lib/clerk/addition.ts';
import { fits, type Measure } from '../../lib/clerk/length.ts';
import { CAPACITIES, type Capacity, chooseStatement } from '../../lib/clerk/statement.ts';
import { wordingFor } from '../../lib/clerk/wording.ts';
import type { Question } from '../../lib/guard/protocol.ts';
import { capacityAdvice } from '../../lib/policy/capacity.ts';
import { Button } from '../button.tsx';
import { Choices } from '../choices.tsx';
import { CouncilChoice } from '../council-choice.tsx';
import type { MyCouncil } from '../my-councils.ts';
import { useWords } from '../words.tsx';
import { Screen } from './screen.tsx';
import { StatementPresent } from './statement-present.tsx';
import type { PromptTools } from './tools.ts';

interface CapacityStepProps {
  question: Question;
  councils: MyCouncil[];
  measure: Measure;
  /** The draft's own words that say it already. */
  stated: string | null;
  tools: PromptTools;
  back: () => void;
  send: () => void;
}

/** Chooses the capacity, shows the statement that will be added, and lets it be edited before it goes. */
export function CapacityStep({ question, councils, measure, stated, tools, back, send }: CapacityStepProps) {
  const t = useWords();
  const id = useId();
  const { draft, joins, limit, writable } = question;
  const { settings } = tools;
  const [council, setCouncil] = useState(councils[0] as MyCouncil);
  const advice = capacityAdvice(council.pack, draft.account);
  const [wanted, setWanted] = useState<Capacity>(draft.account === 'councillor' ? 'councillor' : 'personal');
  const capacity: Capacity = advice.closed ? 'personal' : wanted;
  const [edited, setEdited] = useState<string | null>(null);
  const [message, setMessage] = useState('');

  const choice = chooseStatement({
    draft: joins,
    capacity,
    own: wordingFor(settings, council.key),
    earlier: settings.earlierStatements,
    facts: { ...settings.member, council: council.name },
    words: t,
    limit,
    measure,
  });
  const there = choice.form === 'present' ? choice.text : stated;
  if (there !== null)
    return <StatementPresent words={there} writable={writable} copy={tools.copy} back={back} send={send} />;

  const text = edited ?? choice.text;
  const whole = joins + additionFor(joins, text.trim(), limit?.count);
  const fitting = fits(whole, limit, measure);
  const copy = async () => setMessage(t((await tools.copy(text.trim())) ? 'copy_done' : 'copy_failed'));
  const confirm = () => {
    const statement = text.trim();
    // What the user worded is known again when it stands in a later draft.
    if (edited !== null || choice.form === 'own' || choice.form === 'own-short') tools.remember(statement);
    tools.answer({ action: 'state-capacity', statement });
  };

  return (
    <Screen
      heading={t('capacity_heading')}
      lede={t(writable ? 'capacity_lede' : 'capacity_lede_copy')}
      message={message}
      actions={
        <>
          {writable && (
            <Button look="primary" action="confirm" onPress={confirm} disabled={!fitting || text.trim() === ''}>
              {t(draft.surface === 'message' ? 'capacity_confirm_message' : 'capacity_confirm_post')}
            </Button>
          )}
          <Button look={writable ? 'secondary' : 'primary'} onPress={() => void copy()}>
            {t('capacity_copy')}
          </Button>
          <Button onPress={back}>{t('prompt_back')}</Button>
        </>
      }
    >
      <CouncilChoice
        councils={councils}
        chosen={council}
        choose={(next) => {
          setCouncil(next);
          setEdited(null);
        }}
      />
      <Choices
        legend={t('capacity_legend')}
        options={CAPACITIES.filter((option) => option === 'personal' || !advice.closed).map((value) => ({
          value,
          label: t(`capacity_${value}`),
          hint: t(`capacity_${value}_hint`),
        }))}
        chosen={capacity}
        choose={(next) => {
          setWanted(next);
          setEdited(null);
        }}
      />
      {(advice.closed || advice.stance === 'own-account') && <p className="note">{advice.says}</p>}
      <p className="field">
        <label htmlFor={`${id}-text`}>{t('capacity_text')}</label>
        <textarea
          id={`${id}-text`}
          rows={3}
          value={text}
          aria-describedby={`${id}-fit`}
          onChange={({ target }) => setEdited(target.value)}
        />
        <span id={`${id}-fit`} className={fitting ? 'hint' : 'hint problem'}>
          {limit
            ? t(fitting ? 'capacity_fits' : 'capacity_too_long', String(measure(whole)), String(limit.most))
            : t('capacity_end')}
        </span>
      </p>
      <p className="hint">{t('capacity_no_shield')}</p>
    </Screen>
  );
}
