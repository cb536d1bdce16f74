import type { KindId } from 'which-hat:units';
import { useState } from 'react';
import { isAddress, onCouncilDomain } from '../../lib/clerk/addressee.ts';
import { planHandover } from '../../lib/clerk/handover.ts';
import { redact } from '../../lib/clerk/redact.ts';
import { buildReferral, REQUESTS, type Request, usualRequest } from '../../lib/clerk/referral.ts';
import type { Question } from '../../lib/guard/protocol.ts';
import type { CouncilSays } from '../../lib/policy/cite.ts';
import type { Role } from '../../lib/policy/vocabulary.ts';
import { HANDOVERS, type Settings } from '../../lib/settings/settings.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { Choices } from '../choices.tsx';
import { CouncilChoice } from '../council-choice.tsx';
import { type MyCouncil, officesOf } from '../my-councils.ts';
import { ResidentAnswer } from '../resident-answer.tsx';
import { SelectField } from '../select-field.tsx';
import { useWords } from '../words.tsx';
import { Letter } from './letter.tsx';
import { referredFindings } from './model.ts';
import { OfficeChoice } from './office-choice.tsx';
import { Screen } from './screen.tsx';
import type { PromptTools } from './tools.ts';

interface ClerkStepProps {
  question: Question;
  councils: MyCouncil[];
  says: (kind: KindId) => CouncilSays[];
  tools: PromptTools;
  back: () => void;
}

/** The message to the council as it will stand: to whom, with what request, and how it leaves. Nothing is sent by itself. */
export function ClerkStep({ question, councils, says, tools, back }: ClerkStepProps) {
  const t = useWords();
  const { draft, result, context } = question;
  const { settings } = tools;
  const kinds = result.findings.map(({ kind }) => kind);
  const [council, setCouncil] = useState(councils[0] as MyCouncil);
  const [role, setRole] = useState<Role | null>(null);
  const [typed, setTyped] = useState('');
  const [request, setRequest] = useState<Request>(usualRequest(kinds));
  const [way, setWay] = useState<Settings['handover']>(settings.handover);
  const [bare, setBare] = useState(false);
  const [message, setMessage] = useState('');

  const offices = officesOf(council, kinds, settings);
  const office = offices.find((one) => one.role === role) ?? offices[0];
  const clerk = offices.find((one) => one.role === 'clerk')?.email ?? null;
  const to = office?.email ?? (isAddress(typed) ? typed.trim() : null);
  const details = result.findings.find(({ kind }) => kind === 'personal-data')?.spans ?? [];
  const hidden = bare ? details : [];
  const referral = buildReferral({
    to,
    cc: office?.role === 'clerk' || to === null ? null : clerk,
    role: office?.role ?? 'clerk',
    request,
    draft: { ...draft, text: redact(draft.text, hidden, t('referral_taken_out')) },
    // A chat with one person is headed by that person's name.
    title: bare && draft.surface === 'message' ? undefined : context.conversation?.title,
    findings: referredFindings({
      text: draft.text,
      result,
      hidden,
      cite: (kind) => says(kind).filter((one) => one.council === council.pack.id),
      t,
    }),
    council: council.name,
    name: settings.member.name,
    words: t,
  });
  const plan = planHandover(referral, way, t);
  // Also where the clerk is only copied in: what is sent there is the council's business.
  const elsewhere = [to, referral.cc].filter(
    (address): address is string => address !== null && !onCouncilDomain(address, council.pack.official.domains),
  );
  const choose = (next: MyCouncil) => {
    setCouncil(next);
    setRole(null);
    setTyped('');
  };
  const confirm = async () => {
    if (!(await tools.handOver(plan))) return setMessage(t('clerk_failed'));
    if (office && office.email === null && to !== null) await tools.keepAddress(council.key, office.role, to);
    tools.answer({ action: 'route-to-clerk' });
  };
  return (
    <Screen
      heading={t(office === undefined || office.role === 'clerk' ? 'clerk_heading' : 'clerk_heading_office')}
      lede={t(plan.how === 'copy' ? 'clerk_lede_copy' : plan.how === 'file' ? 'clerk_lede_file' : 'clerk_lede')}
      message={message}
      actions={
        <>
          <Button look="primary" action="confirm" onPress={() => void confirm()}>
            {t(`clerk_confirm_${keyPart(plan.how)}`)}
          </Button>
          <Button onPress={back}>{t('prompt_back')}</Button>
        </>
      }
    >
      <CouncilChoice councils={councils} chosen={council} choose={choose} />
      <Choices
        legend={t('clerk_request')}
        options={REQUESTS.map((value) => ({ value, label: t(`clerk_request_${keyPart(value)}`) }))}
        chosen={request}
        choose={setRequest}
      />
      <OfficeChoice
        council={council}
        offices={offices}
        chosen={office}
        choose={(next) => {
          setRole(next);
          setTyped('');
        }}
        typed={typed}
        type={setTyped}
        openSettings={() => tools.openSettings('clerk')}
      />
      {elsewhere.map((address) => (
        <p key={address} className="note">
          {t('clerk_not_council', address)}
        </p>
      ))}
      {details.length > 0 && (
        <div className="note">
          <p>{t(bare ? 'clerk_details_out' : 'clerk_details')}</p>
          <Button pressed={bare} onPress={() => setBare(!bare)}>
            {t('clerk_details_take_out')}
          </Button>
        </div>
      )}
      <SelectField
        label={t('handover_legend')}
        options={HANDOVERS.map((value) => ({ value, label: t(`handover_${keyPart(value)}`) }))}
        chosen={way}
        choose={setWay}
      />
      {plan.how === 'open-and-copy' && <p className="note">{t('clerk_too_long')}</p>}
      <p className="hint">{t('clerk_record')}</p>
      <Letter referral={referral} />
      {kinds.includes('formal-business') && (
        <ResidentAnswer offices={offices} council={council.name} copy={tools.copy} />
      )}
    </Screen>
  );
}
