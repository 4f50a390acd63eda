/** No browser reads texts that are not drafts: for it, only the draft's weights. */
export { draftWeights as textWeights } from './draft-weights.data.ts';
