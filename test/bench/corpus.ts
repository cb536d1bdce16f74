import { readDrafts, report } from './drafts.ts';
import type { Report } from './score.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

function table({
  drafts,
  outcome,
  microF1,
  precision,
  recall,
  falseAlarms,
  evidence,
  kinds,
  confusion,
}: Report): string {
  const lines = [
    `${drafts} drafts: outcome ${percent(outcome)}, micro-F1 ${microF1.toFixed(3)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)}), false alarms on clear ${percent(falseAlarms)}, evidence met ${percent(evidence)}`,
    `${'kind'.padEnd(24)}right missed wrong      P      R     F1`,
    ...kinds.map(
      ({ kind, right, missed, wrong, precision: p, recall: r, f1 }) =>
        `${kind.padEnd(24)}${String(right).padStart(5)} ${String(missed).padStart(6)} ${String(wrong).padStart(5)}  ${p.toFixed(3)}  ${r.toFixed(3)}  ${f1.toFixed(3)}`,
    ),
    'outcome by readers, then by the check:',
    ...Object.entries(confusion).map(
      ([readers, row]) =>
        `  ${readers.padEnd(15)} ${Object.entries(row)
          .map(([name, count]) => `${name} ${count}`)
          .join(', ')}`,
    ),
  ];
  return lines.join('\n');
}

/** Lists where the check and the readers differ: missed with the readers' words, wrong with the check's. */
function differences({ results }: Report, kind: string | undefined): string[] {
  return results.flatMap(({ draft, result }) => {
    const found = new Map(result.findings.map((finding) => [finding.kind, finding.spans]));
    const missed = draft.findings
      .filter((id) => !found.has(id) && (kind === undefined || id === kind))
      .map((id) => `MISSED ${id}: ${draft.evidence?.[id] ?? ''}`);
    const wrong = [...found]
      .filter(([id]) => !draft.findings.includes(id) && (kind === undefined || id === kind))
      .map(([id, spans]) => `WRONG ${id}: ${spans.map(({ start, end }) => draft.text.slice(start, end)).join(' | ')}`);
    const both = [...missed, ...wrong];
    return both.length === 0
      ? []
      : [
          `${draft.id} ${draft.surface}/${draft.account}: ${draft.text.replaceAll('\n', ' ')}`,
          ...both.map((line) => `    ${line}`),
        ];
  });
}

/** `node test/tools/run.mjs test/bench/corpus.ts <file.jsonl> [--differences [kind]]` */
export function main([file = 'test/corpus/dev.jsonl', flag, kind]: readonly string[]): number {
  const measured = report(readDrafts(file));
  if (flag === '--differences') process.stdout.write(`${differences(measured, kind).join('\n')}\n`);
  process.stdout.write(`${table(measured)}\n`);
  return 0;
}
