import { useState } from 'react';
import type { Account } from '../../lib/check/draft.ts';
import { additionFor } from '../../lib/clerk/addition.ts';
import { fullStatement, presentStatement } from '../../lib/clerk/statement.ts';
import { wordingFor } from '../../lib/clerk/wording.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Button } from '../button.tsx';
import type { MyCouncil } from '../my-councils.ts';
import { useWords } from '../words.tsx';

interface WithStatementProps {
  text: string;
  account: Account;
  council: MyCouncil;
  settings: Settings;
  copy: (text: string) => Promise<boolean>;
}

/** The line that says in what capacity a text is written, and a copy of the text with it; never twice in one text. */
export function WithStatement({ text, account, council, settings, copy }: WithStatementProps) {
  const t = useWords();
  const [message, setMessage] = useState('');
  const own = wordingFor(settings, council.key);
  const facts = { ...settings.member, council: council.name };
  const present = presentStatement(text, own, facts, t, settings.earlierStatements);
  const capacity = account === 'councillor' ? 'councillor' : 'personal';
  const statement = present ?? fullStatement(capacity, own, facts, t);
  const copyIt = async () =>
    setMessage(t((await copy(text + additionFor(text, statement))) ? 'copy_done' : 'copy_failed'));
  return (
    <div className="stack">
      <p className="label">{t(present === null ? 'check_line' : 'capacity_present_words')}</p>
      <p className="statement">{statement}</p>
      {present === null && (
        <p className="row">
          <Button onPress={() => void copyIt()}>{t('check_copy_with')}</Button>
        </p>
      )}
      <p className="message" role="status">
        {message}
      </p>
    </div>
  );
}
