import type { SendOutcome } from '@tertulia/channel-kit';
import { plus, type Instant } from '@tertulia/contract';
import { connectionFailure } from '../connection-failure.ts';
import { failures, serverSays } from '../failures.ts';
import { needsPerson } from '../signing-in.ts';
import { SubmitFailed } from './submit-mail.ts';

/** What a failed sending means: no (5xx), not now (4xx, nobody there), or nobody knows (cut off after the last byte). */
export function outcomeOf(error: unknown, host: string, messageId: string, now: Instant): SendOutcome {
  const cause = error instanceof SubmitFailed ? error.cause : error;
  const { responseCode, response, code } = answerIn(cause);
  if (error instanceof SubmitFailed && error.bytesLeft && responseCode === null)
    return { state: 'unknown', probe: messageId };
  if (code === 'EMESSAGE' && responseCode === null) return { state: 'refused', refusal: failures.tooLarge };
  const { about, ...failure } = connectionFailure(cause, host);
  if (needsPerson(failure.code)) return { state: 'refused', refusal: failure };
  if (responseCode !== null && responseCode >= 500)
    return { state: 'refused', refusal: serverSays(`smtp.${enhanced(response) ?? responseCode}`, response) };
  if (responseCode !== null) return { state: 'later', until: plus(now, greylistingMs), why: response.slice(0, 300) };
  // A wrong certificate or encryption does not mend itself: a person has to look at the settings.
  if (about === 'security' || settingsCodes.has(failure.code)) return { state: 'refused', refusal: failure };
  const { why, words } = failure;
  return { state: 'later', until: plus(now, unreachableMs), why, ...(words ? { words } : {}) };
}

const greylistingMs = 5 * 60_000;
const unreachableMs = 60_000;
/** Not an unknown host: it was known when it was set up, so it is our own network that is away. */
const settingsCodes = new Set<string>([failures.certificate.code, failures.forbiddenHost.code]);

const enhanced = (response: string): string | null => /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? null;

const answerIn = (
  error: unknown,
): { readonly responseCode: number | null; readonly response: string; readonly code: string } => {
  const fields = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {}; // reading unknown fields of an object
  return {
    responseCode: typeof fields['responseCode'] === 'number' ? fields['responseCode'] : null,
    response: typeof fields['response'] === 'string' ? fields['response'] : '',
    code: typeof fields['code'] === 'string' ? fields['code'] : '',
  };
};
