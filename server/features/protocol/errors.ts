import { refusal } from '../../platform/errors/index.ts';

export const protocolChangedMeanwhile = refusal('protocol.changed_meanwhile', 409);
export const protocolWrong = refusal('protocol.wrong', 422);
export const protocolUnreadable = refusal('protocol.unreadable', 422);
/** Each place, and all of them as the sentence says them. */
export const withPlaces = <T extends { readonly path: string }>(problems: readonly T[]) => ({
  problems,
  where: problems.map(({ path }) => path).join(', '),
});
export const tooFewAnswers = refusal('protocol.too_few_answers', 422);
