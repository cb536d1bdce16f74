import type { KindId } from 'which-hat:units';
import type { ReactNode } from 'react';
import type { Action, Question } from '../../lib/guard/protocol.ts';
import type { Tier } from '../../lib/guard/tier.ts';
import type { Addressee } from '../../lib/policy/addressee.ts';
import type { CouncilSays } from '../../lib/policy/cite.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import type { OpenClause } from '../council-clause.tsx';
import { FindingCard } from '../finding-card.tsx';
import { MarkedText } from '../marked-text.tsx';
import { useWords } from '../words.tsx';
import { actionOrder, recommended, sendAsIsKey } from './model.ts';
import { Screen } from './screen.tsx';

interface AskProps {
  question: Question;
  tier: Tier;
  says: (kind: KindId) => CouncilSays[];
  offices: readonly Addressee[];
  message: string;
  act: (action: Action) => void;
  onOpen: OpenClause;
  /** Stands before the findings. */
  before: ReactNode;
  aside: ReactNode;
}

/** The question itself: the draft with its marks, the findings, and the five ways on. */
export function Ask({ question, tier, says, offices, message, act, onOpen, before, aside }: AskProps) {
  const t = useWords();
  const { draft, result, context, again } = question;
  const part = tier === 'question' ? keyPart(result.outcome) : tier;
  const title = context.conversation?.title;
  const surface = t(`surface_${draft.surface}`);
  const site = t(`site_${draft.site}`);
  const where = title ? t('prompt_where_titled', surface, site, title) : t('prompt_where', surface, site);
  const first = recommended(result.outcome, tier);
  return (
    <Screen
      heading={t(`prompt_heading_${part}`)}
      lede={again ? t('prompt_again') : t(`prompt_lede_${part}`)}
      message={message}
      aside={aside}
      actions={actionOrder(result.outcome, tier).map((action) => (
        <Button
          key={action}
          action={action}
          look={action === first ? 'primary' : action === 'send-as-is' ? 'quiet' : 'secondary'}
          onPress={() => act(action)}
        >
          {action === 'send-as-is' ? t(sendAsIsKey(draft.surface)) : t(`action_${keyPart(action)}`)}
        </Button>
      ))}
    >
      <h2 className="label">{where}</h2>
      <MarkedText text={draft.text} findings={result.findings} label={t('prompt_draft')} />
      {before}
      <h2 className="unseen">{t('prompt_findings')}</h2>
      <ol className="findings">
        {result.findings.map(({ kind }, index) => (
          <FindingCard
            brief={tier === 'note'}
            key={kind}
            kind={kind}
            number={index + 1}
            says={says(kind)}
            offices={offices}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </Screen>
  );
}
