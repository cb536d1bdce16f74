/** What the scorer was made from, and how sums become probabilities. */
export interface Model {
  bits: number;
  /** Fingerprint of the drafts and word classes. */
  corpus: string;
  drafts: number;
  anyBias: number;
  /** The logit from which a kind is shown. */
  flagFrom: number;
  kinds: {
    id: string;
    bias: number;
    slope: number;
    any: number;
    shift: number;
    /** What a rule of the kind adds. */
    ruled: number;
  }[];
  civility: { bits: number; from: number; sway: number };
}

/** The weights file: what it says of itself, and numbers as `lib/check/model/table.ts` packs them. */
export function written(model: Model, packed: { senses: string; kinds: string; civility: string }): string {
  const about = `Written by npm run train from ${model.drafts} labelled drafts (test/corpus), the word classes and neutral lines in test/bench/train, and public civility data (NOTICE, test/bench/train/README.md). Not to be edited: change what it is made from, and train again.`;
  return `${JSON.stringify({ about, model, packed }, null, 1)}\n`;
}
