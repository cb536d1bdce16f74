import { useId, useRef, useState } from 'react';
import type { Unusable } from '../../lib/transfer/file.ts';
import type { Flaw } from '../../lib/transfer/flaw.ts';
import type { MergePlan } from '../../lib/transfer/merge.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { useWords } from '../words.tsx';
import type { Names } from './item-words.ts';
import { MergePreview } from './merge-preview.tsx';

/** A settings file as it was chosen, read and not yet taken over; or why it cannot be. */
export type Chosen = { ok: true; plan: MergePlan } | ({ ok: false } & Unusable);

export interface TransferTools {
  names: Names;
  /** Writes everything into a file; the drafts where they are wanted. */
  exportAll: (withDrafts: boolean) => void;
  /** Reads a file and changes nothing. */
  read: (file: File) => Promise<Chosen>;
  /** Takes over what was read last. */
  take: (kept: ReadonlySet<string>) => void;
}

/** Sorts of values that have a plain name. */
const SORTS = ['boolean', 'string', 'number', 'array'] as const;

/** So many flaws of a file are named; the others are counted. */
const MOST_NAMED = 5;

/** All settings as one file: written, and read again here or on another computer. */
export function Transfer({ saved, tools }: { saved: number; tools: TransferTools }) {
  const t = useWords();
  const id = useId();
  const [withDrafts, setWithDrafts] = useState(false);
  const [chosen, setChosen] = useState<{ name: string; read: Chosen } | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const done = () => {
    setChosen(null);
    box.current?.focus();
  };
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setChosen({ name: file.name, read: await tools.read(file) });
    // The same file, put right, can be chosen again.
    input.value = '';
  };
  return (
    <>
      <p>{t('transfer_what')}</p>
      {saved > 0 && (
        <label className="choice">
          <input type="checkbox" checked={withDrafts} onChange={({ target }) => setWithDrafts(target.checked)} />
          <span>
            <strong>{t('transfer_drafts', String(saved))}</strong>
          </span>
        </label>
      )}
      <p className="row">
        <Button onPress={() => tools.exportAll(withDrafts && saved > 0)}>{t('stored_export')}</Button>
      </p>
      <p className="field">
        <label htmlFor={id}>{t('transfer_take')}</label>
        <input
          ref={box}
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => void choose(target)}
        />
        <span className="hint">{t('transfer_take_hint')}</span>
      </p>
      {chosen && !chosen.read.ok && <Refused name={chosen.name} why={chosen.read} />}
      {chosen?.read.ok && (
        <MergePreview
          plan={chosen.read.plan}
          names={tools.names}
          take={(kept) => {
            tools.take(kept);
            done();
          }}
          leave={done}
        />
      )}
    </>
  );
}

/** Why a file cannot be used, where it is wrong, and what to do about it. Nothing has changed. */
function Refused({ name, why }: { name: string; why: Unusable }) {
  const t = useWords();
  const wrong = ({ wrong, detail }: Flaw) => {
    const sort = wrong === 'type' ? SORTS.find((one) => one === detail.toLowerCase()) : undefined;
    return t(`flaw_${keyPart(wrong)}`, sort ? t(`flaw_sort_${sort}`) : detail);
  };
  return (
    <div className="note" role="alert">
      <p>
        <strong>{t('refused_heading', name)}</strong>
      </p>
      <p>{t(`refused_${keyPart(why.problem)}`)}</p>
      {why.problem === 'not-json' && <p className="hint">{why.message}</p>}
      {why.problem === 'flaws' && (
        <>
          <ul className="plain-list">
            {why.flaws.slice(0, MOST_NAMED).map((flaw) => (
              <li key={flaw.place}>{t('flaw_line', flaw.place, wrong(flaw))}</li>
            ))}
          </ul>
          {why.flaws.length > MOST_NAMED && <p>{t('refused_more', String(why.flaws.length - MOST_NAMED))}</p>}
        </>
      )}
    </div>
  );
}
