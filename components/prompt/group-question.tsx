import type { KindId } from 'which-hat:units';
import { useState } from 'react';
import type { Question } from '../../lib/guard/protocol.ts';
import type { Aside } from '../../lib/page/note-aside.ts';
import { clauseOf } from '../../lib/policy/packs.ts';
import { chatAt, type Memory } from '../../lib/settings/memory.ts';
import { Button } from '../button.tsx';
import { type ChatAnswers, ChatFields } from '../chat-fields.tsx';
import type { MyCouncil } from '../my-councils.ts';
import { useWords } from '../words.tsx';

/** Findings that show that council business has come up. */
const BUSINESS: readonly KindId[] = ['unclear-capacity', 'speaks-for-council', 'official-link', 'formal-business'];

/** Is this a group chat that is not on the register yet, in which council business has come up? */
export function asksGroup({ draft, context, result }: Question, memory: Memory): boolean {
  const { conversation } = context;
  return (
    draft.surface === 'message' &&
    Boolean(conversation?.title || conversation?.id) &&
    conversation?.audience !== 'person' &&
    conversation?.audience !== 'channel' &&
    result.findings.some(({ kind }) => BUSINESS.includes(kind)) &&
    chatAt(memory, draft.site, context) === null
  );
}

interface GroupProps {
  question: Question;
  council: MyCouncil;
  note: (aside: Aside) => void;
}

/** Asks once who reads a chat and whether the council agreed to it, with what the council's policy says of such chats. */
export function GroupQuestion({ question, council, note }: GroupProps) {
  const t = useWords();
  const [said, setSaid] = useState<ChatAnswers>({ readers: 'residents', agreed: 'unknown', purpose: '' });
  const title = question.context.conversation?.title;
  return (
    <details className="aside" data-aside="group">
      <summary>{title ? t('group_summary', title) : t('group_summary_untitled')}</summary>
      <div className="stack">
        <ChatFields said={said} set={(now) => setSaid({ ...said, ...now })} />
        <p className="row">
          <Button onPress={() => note({ aside: 'chat', ...said, council: council.key })}>{t('group_keep')}</Button>
        </p>
        <p className="hint">{t('group_kept_here')}</p>
        <ChatPolicy council={council} />
      </div>
    </details>
  );
}

/** What the policy says of chats, or that it says nothing. */
export function ChatPolicy({ council }: { council: MyCouncil }) {
  const t = useWords();
  const channel = council.pack.channels.find(({ channel }) => channel === 'whatsapp');
  const name = council.name || t('prompt_general');
  if (channel === undefined) return <p>{t('group_policy_none', name)}</p>;
  const clauses = channel.clauses.flatMap((id) => clauseOf(council.pack, id) ?? []);
  return (
    <div>
      <p>
        <strong>{name}</strong> {channel.says}
      </p>
      <ul className="plain-list">
        {clauses.map((clause) => (
          <li key={clause.id}>
            {t('group_clause', clause.places[0]?.ref ?? '', t(`strength_${clause.strength}`))} {clause.summary}
          </li>
        ))}
      </ul>
    </div>
  );
}
