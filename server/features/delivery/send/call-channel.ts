import type { LookUp, OutgoingMessage, SendContext, SendOutcome } from '@tertulia/channel-kit';
import { plus } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { ReachableAccount } from '../../channel-accounts/index.ts';

/** Under the lease, so that nobody else takes the row while the vendor still thinks. */
export const CALL_MS = 25_000;
const AGAIN_MS = 60_000;

/** Errors of a connection that was never made: nothing has left. */
const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

/** Step 10. Channels say what happened; one that throws is judged by whether anything can have left. */
export async function callChannel(
  desk: Desk,
  account: ReachableAccount,
  context: SendContext,
  call: (context: SendContext) => Promise<SendOutcome>,
): Promise<SendOutcome> {
  try {
    return inLanguageOf(account, await call(context));
  } catch (error) {
    if (error instanceof Refusal) return { state: 'refused', refusal: { code: error.code, why: error.code } };
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    desk.log.warn(
      { accountId: account.id, code, error: error instanceof Error ? error.message : String(error) },
      'delivery.call_failed',
    );
    if (neverLeft.has(code))
      return { state: 'later', until: plus(desk.clock.now(), AGAIN_MS), why: 'delivery.unreachable' };
    return { state: 'unknown', probe: null };
  }
}

/** What is kept is a sentence: in the language of the account's brand, where the channel wrote it in both. */
const inLanguageOf = (account: ReachableAccount, outcome: SendOutcome): SendOutcome => {
  const language = account.locale === 'en' ? 'en' : 'es';
  if (outcome.state === 'later') return { ...outcome, why: outcome.words?.[language] ?? outcome.why };
  if (outcome.state !== 'refused') return outcome;
  const { refusal } = outcome;
  return { ...outcome, refusal: { ...refusal, why: refusal.words?.[language] ?? refusal.why } };
};

/** Asks the vendor what became of a message. */
export async function askVendor(
  account: ReachableAccount,
  message: OutgoingMessage,
  probe: string | null,
  context: SendContext,
): Promise<LookUp> {
  const lookUp = account.channel.lookUp;
  if (lookUp === undefined) return { state: 'cannot-tell', why: 'delivery.cannot_look_up' };
  try {
    return await lookUp(message, probe, context);
  } catch (error) {
    return { state: 'cannot-tell', why: error instanceof Error ? error.message : String(error) };
  }
}
