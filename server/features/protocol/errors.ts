import { refusal } from '../../platform/errors/index.ts';

export const protocolChangedMeanwhile = refusal('protocol.changed_meanwhile', 409);
export const protocolWrong = refusal('protocol.wrong', 422);
export const protocolUnreadable = refusal('protocol.unreadable', 422);
export const tooFewAnswers = refusal('protocol.too_few_answers', 422);
