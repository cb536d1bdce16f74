import type { KindId } from 'which-hat:units';
import { useState } from 'react';
import { planHandover } from '../../lib/clerk/handover.ts';
import type { Question } from '../../lib/guard/protocol.ts';
import { recordNote } from '../../lib/history/record-note.ts';
import { chatAt } from '../../lib/settings/memory.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { clerkOf, type MyCouncil } from '../my-councils.ts';
import { useWords } from '../words.tsx';
import type { PromptTools } from './tools.ts';

/** Findings by which something may be decided or promised in a chat. */
const DECIDES: readonly KindId[] = ['formal-business', 'speaks-for-council'];

interface RecordProps {
  question: Question;
  council: MyCouncil;
  tools: Pick<PromptTools, 'settings' | 'memory' | 'handOver'>;
  /** Ms since the epoch. */
  now: number;
}

/** In a chat of the register, where something is decided: a dated note of it for the clerk. The draft stays held. */
export function SaveToRecord({ question, council, tools, now }: RecordProps) {
  const t = useWords();
  const [message, setMessage] = useState('');
  const { draft, context, result } = question;
  const { settings, memory } = tools;
  const chat = chatAt(memory, draft.site, context);
  if (chat === null || !result.findings.some(({ kind }) => DECIDES.includes(kind))) return null;
  const save = async () => {
    const to = clerkOf(council, settings)?.address ?? null;
    const recorded = { draft, chat, to, council: council.name, name: settings.member.name, now };
    const plan = planHandover(recordNote(recorded, t), settings.handover, t);
    setMessage(t((await tools.handOver(plan)) ? `record_done_${keyPart(plan.how)}` : 'clerk_failed'));
  };
  return (
    <div className="aside" data-aside="record">
      <p className="row">
        <Button onPress={() => void save()}>{t('record_save')}</Button>
        <span className="hint" role="status">
          {message || t('record_why')}
        </span>
      </p>
    </div>
  );
}
