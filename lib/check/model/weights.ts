import weights from './scorer.weights.json';

/** What the scorer was made from, and how each kind's sum becomes a probability. */
export const MODEL = weights.model;

/** Word classes and weights as `table.ts` packs them: kinds in the order of `MODEL.kinds`, "anything at all" as the last. */
export const PACKED = weights.packed;
