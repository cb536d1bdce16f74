import { useState } from 'react';
import type { Action, Question } from '../../lib/guard/protocol.ts';
import { tierOf } from '../../lib/guard/tier.ts';
import type { Aside } from '../../lib/page/note-aside.ts';
import { cite } from '../../lib/policy/cite.ts';
import { type MyCouncil, officesOf } from '../my-councils.ts';
import { useMyCouncils, usePacks } from '../packs.tsx';
import { useWords } from '../words.tsx';
import { councilSaid, meantFirst } from './about.ts';
import { Asides } from './asides.tsx';
import { Ask } from './ask.tsx';
import { CapacityStep } from './capacity-step.tsx';
import { ClerkStep } from './clerk-step.tsx';
import { ElectionNote } from './election-note.tsx';
import { asksOnceMore } from './model.ts';
import { SureStep } from './sure-step.tsx';
import type { PromptTools } from './tools.ts';
import { useMeasure } from './use-measure.ts';
import { useStated } from './use-stated.ts';

type Step = 'ask' | 'state-capacity' | 'route-to-clerk' | 'sure';

/** The question over the page, from the first look to the answer. */
export function Prompt({ question, tools }: { question: Question; tools: PromptTools }) {
  const t = useWords();
  const [step, setStep] = useState<Step>('ask');
  const [message, setMessage] = useState('');
  const [now] = useState(() => Date.now());
  const { draft, result } = question;
  const packs = usePacks();
  const mine = useMyCouncils(tools.settings);
  const [chosen, setChosen] = useState(() => councilSaid(question, mine, tools.settings, tools.memory));
  const councils = meantFirst(mine, chosen);
  const tier = tierOf(result, draft.account);
  const measure = useMeasure(question.limit);
  const stated = useStated(question, step === 'state-capacity');
  const says = (kind: (typeof result.findings)[number]['kind']) =>
    cite(
      kind,
      (chosen ? [chosen] : councils).map(({ pack }) => pack),
      draft,
    );

  const kinds = result.findings.map(({ kind }) => kind);
  const offices = officesOf(councils[0] as MyCouncil, kinds, tools.settings);

  const go = (to: Step) => {
    setMessage('');
    setStep(to);
  };
  const send = () => tools.answer({ action: 'send-as-is' });
  const save = async () => {
    const reason = await tools.save(question);
    if (reason === null) tools.answer({ action: 'save-for-later' });
    else setMessage(t('prompt_saved_failed', reason));
  };
  const note = async (aside: Aside) => {
    const reason = await tools.note(aside, question);
    if (reason !== null) setMessage(t('aside_failed', reason));
    else if (aside.aside !== 'council') tools.answer({ action: 'reconsider' });
  };
  const act = (action: Action) => {
    switch (action) {
      case 'state-capacity':
      case 'route-to-clerk':
        return go(action);
      case 'edit':
        return tools.answer({ action });
      case 'save-for-later':
        return void save();
      case 'send-as-is':
        return asksOnceMore(result) ? go('sure') : send();
    }
  };

  return (
    <main className="prompt" data-outcome={result.outcome} data-tier={tier}>
      {step === 'ask' && (
        <Ask
          question={question}
          tier={tier}
          says={says}
          offices={offices}
          message={message}
          act={act}
          onOpen={tools.openClause}
          before={<ElectionNote question={question} settings={tools.settings} packs={packs} now={now} />}
          aside={
            <Asides
              question={question}
              tools={tools}
              now={now}
              councils={councils}
              about={councils[0] as MyCouncil}
              chooseCouncil={(council) => {
                setChosen(council);
                void note({ aside: 'council', council: council.key });
              }}
              note={(aside) => void note(aside)}
            />
          }
        />
      )}
      {step === 'state-capacity' && measure !== null && stated !== undefined && (
        <CapacityStep
          question={question}
          councils={councils}
          measure={measure}
          stated={stated}
          tools={tools}
          back={() => go('ask')}
          send={() => act('send-as-is')}
        />
      )}
      {step === 'route-to-clerk' && (
        <ClerkStep question={question} councils={councils} says={says} tools={tools} back={() => go('ask')} />
      )}
      {step === 'sure' && <SureStep question={question} confirm={send} back={() => go('ask')} />}
    </main>
  );
}
