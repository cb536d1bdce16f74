import { useEffect, useRef, useState } from 'react';
import type { MergePlan } from '../../lib/transfer/merge.ts';
import type { Item } from '../../lib/transfer/parts.ts';
import { Button } from '../button.tsx';
import { useWords } from '../words.tsx';
import { itemWords, type Names } from './item-words.ts';

interface PreviewProps {
  plan: MergePlan;
  names: Names;
  /** `kept`: ids of the replacements that are not wanted. */
  take: (kept: ReadonlySet<string>) => void;
  leave: () => void;
}

/** What taking a file over would do: nothing of it has happened yet. */
export function MergePreview({ plan, names, take, leave }: PreviewProps) {
  const t = useWords();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  // It appears below what was pressed: whoever listens is told of it.
  useEffect(() => heading.current?.focus(), []);
  const { added, replaced, stays, lost } = plan;
  const nothing = added.length + replaced.length === 0;
  const line = (item: Item) => {
    const { name, says } = itemWords(item, names, t);
    return says ? t('item_says', name, says) : name;
  };
  const toggle = (id: string, wanted: boolean) =>
    setKept(new Set(wanted ? [...kept].filter((one) => one !== id) : [...kept, id]));
  return (
    <div className="card stack">
      <h3 ref={heading} tabIndex={-1}>
        {t('merge_heading')}
      </h3>
      <p>{t(nothing ? 'merge_nothing' : 'merge_not_yet')}</p>
      {added.length > 0 && <Lines heading={t('merge_added', String(added.length))} lines={added.map(line)} />}
      {replaced.length > 0 && (
        <fieldset className="choices">
          <legend>{t('merge_replaced', String(replaced.length))}</legend>
          {replaced.map(({ id, here, file }) => {
            const { name, says } = itemWords(file, names, t);
            return (
              <label key={id} className="choice">
                <input type="checkbox" checked={!kept.has(id)} onChange={({ target }) => toggle(id, target.checked)} />
                <span>
                  <strong>{name}</strong>
                  <span className="hint">{t('merge_here', itemWords(here, names, t).says)}</span>
                  <span className="hint">{t('merge_file', says)}</span>
                </span>
              </label>
            );
          })}
        </fieldset>
      )}
      {lost > 0 && <p className="note">{t('merge_lost', String(lost))}</p>}
      {stays.length > 0 && (
        <details className="fold">
          <summary>{t('merge_stays', String(stays.length))}</summary>
          <Lines lines={stays.map(line)} />
        </details>
      )}
      <p className="row">
        {!nothing && (
          <Button look="primary" onPress={() => take(kept)}>
            {t('merge_take')}
          </Button>
        )}
        <Button onPress={leave}>{t(nothing ? 'merge_close' : 'merge_leave')}</Button>
      </p>
    </div>
  );
}

function Lines({ heading, lines }: { heading?: string; lines: string[] }) {
  return (
    <div>
      {heading && <p className="label">{heading}</p>}
      <ul className="plain-list merge-lines">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
