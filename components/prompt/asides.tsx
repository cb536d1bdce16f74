import type { Question } from '../../lib/guard/protocol.ts';
import type { Aside } from '../../lib/page/note-aside.ts';
import { asksHat } from '../../lib/settings/hats.ts';
import { CouncilChoice } from '../council-choice.tsx';
import type { MyCouncil } from '../my-councils.ts';
import { asksGroup, GroupQuestion } from './group-question.tsx';
import { HatChoice } from './hat-choice.tsx';
import { LessOfThis } from './less-of-this.tsx';
import { SaveToRecord } from './record.tsx';
import type { PromptTools } from './tools.ts';

interface AsidesProps {
  question: Question;
  tools: Pick<PromptTools, 'settings' | 'memory' | 'handOver'>;
  councils: MyCouncil[];
  /** The council that the draft is about, as far as it was said. */
  about: MyCouncil;
  chooseCouncil: (council: MyCouncil) => void;
  note: (aside: Aside) => void;
  /** Ms since the epoch. */
  now: number;
}

/**
 * What can be said beside the question, so that it is asked rarely and rightly. It stands after the five ways on, which
 * stay as few presses of Tab away as without it.
 */
export function Asides({ question, tools, councils, about, chooseCouncil, note, now }: AsidesProps) {
  const { draft, context } = question;
  const { settings, memory } = tools;
  return (
    <div className="asides">
      {asksHat(settings, draft.site, context.account) && (
        <HatChoice question={question} choose={(hat) => note({ aside: 'hat', hat })} />
      )}
      <CouncilChoice councils={councils} chosen={about} choose={chooseCouncil} />
      {asksGroup(question, memory) && <GroupQuestion question={question} council={about} note={note} />}
      <SaveToRecord question={question} council={about} tools={tools} now={now} />
      <LessOfThis question={question} note={note} />
    </div>
  );
}
