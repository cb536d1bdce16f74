import { ACCOUNTS, type Account } from '../../lib/check/draft.ts';
import type { Question } from '../../lib/guard/protocol.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { useWords } from '../words.tsx';

/** What the user would call the account: a handle on X, elsewhere the name that the site shows. */
export function accountLabel({ draft, context }: Pick<Question, 'draft' | 'context'>): string {
  const { id = '', name = '' } = context.account ?? {};
  return draft.site === 'x' && id ? `@${id}` : name;
}

interface HatChoiceProps {
  question: Question;
  choose: (hat: Account) => void;
}

/** Asks once for each account which hat it wears. Meanwhile it counts as the one that is pressed. */
export function HatChoice({ question, choose }: HatChoiceProps) {
  const t = useWords();
  const label = accountLabel(question);
  return (
    <fieldset className="aside" data-aside="hat">
      <legend>{label ? t('hat_ask', label) : t('hat_ask_unnamed')}</legend>
      <p className="row">
        {ACCOUNTS.map((hat) => (
          <Button key={hat} look="quiet" pressed={question.draft.account === hat} onPress={() => choose(hat)}>
            {t(`hat_${keyPart(hat)}`)}
          </Button>
        ))}
      </p>
    </fieldset>
  );
}
