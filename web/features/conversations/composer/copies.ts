import type { Conversation, IdentityId } from '@tertulia/contract';

type AnswerTo = Conversation['answerTo'];

/** Who is still in copy when these are out. */
export const copiesLeft = (answerTo: AnswerTo, out: readonly IdentityId[]): IdentityId[] =>
  answerTo.filter((one) => one.role === 'copy' && !out.includes(one.identityId)).map((one) => one.identityId);

/** Who is out when only these are left; without a list they all were to have it. */
export const copiesOut = (answerTo: AnswerTo, left: readonly IdentityId[] | undefined): IdentityId[] =>
  left === undefined ? [] : copiesLeft(answerTo, left);
