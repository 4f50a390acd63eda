import type { Visit } from './visit.ts';

/** What the door has proved, beside the bytes that it has not: reading trusts these and nothing in the body. */
export const keptHeaders = (
  kind: 'message' | 'seen',
  { visitor, context }: Visit,
): Readonly<Record<string, string>> => ({
  kind,
  visitor,
  account: context.account.externalId,
  locale: context.locale,
});
