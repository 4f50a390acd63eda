import type { SendContext, SendOutcome } from '@tertulia/channel-kit';
import { plus } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { enter, type Actor } from '../../../platform/room/index.ts';
import type { ReachableAccount } from '../../channel-accounts/index.ts';
import type { Claimed } from './claim.ts';
import { fitVoice } from './fit-voice.ts';
import { outgoingMessage } from './outgoing.ts';
import { vendorAllowsAt } from './vendor-rates.ts';

const AGAIN_MS = 60_000;

export const sender: Actor = { type: 'system', id: null, name: 'delivery', grants: [] };

/** What is left to do: hand it to the network. */
type Ready = { readonly state: 'ready'; readonly call: (context: SendContext) => Promise<SendOutcome> };

/**
 * Everything before the attempt: nothing has left yet, so what breaks here leaves no doubt behind, and what needs no call (a paused account,
 * a vendor's limit) is no attempt.
 */
export async function prepareCall(
  desk: Desk,
  account: ReachableAccount,
  row: Claimed,
  stopping: AbortSignal,
): Promise<Ready | SendOutcome> {
  if (stopping.aborted) return { state: 'later', until: desk.clock.now(), why: 'delivery.stopping' };
  if (account.paused) return { state: 'later', until: plus(desk.clock.now(), AGAIN_MS), why: 'delivery.paused' };
  return row.kind === 'reaction' || row.kind === 'hide'
    ? prepareAction(account, row.kind === 'reaction' ? 'react' : 'hide', row)
    : prepareMessage(desk, account, row, stopping);
}

function prepareAction(account: ReachableAccount, name: 'react' | 'hide', row: Claimed): Ready | SendOutcome {
  const action = account.channel.actions?.[name];
  const { target = '', emoji = null, hidden = false } = row.payload;
  if (action === undefined) return { state: 'refused', refusal: { code: 'conversation.channel_cannot', why: name } };
  const value = name === 'react' ? emoji : hidden ? 'hidden' : null;
  return { state: 'ready', call: (context) => action(target, value, context) };
}

async function prepareMessage(
  desk: Desk,
  account: ReachableAccount,
  { workspace_id: workspaceId, message_id: messageId }: Claimed,
  stopping: AbortSignal,
): Promise<Ready | SendOutcome> {
  const reply = account.channel.reply;
  if (reply === undefined || messageId === null)
    return { state: 'refused', refusal: { code: 'conversation.channel_cannot', why: 'reply' } };
  const caller = { workspaceId, actor: sender };
  const stored = await enter(desk, caller, (room) => outgoingMessage(room, desk, messageId));
  const message = await fitVoice(desk, caller, account.channel.manifest, stored);
  if (message === null) return { state: 'refused', refusal: { code: 'message.voice_container', why: 'voice' } };
  const until = await vendorAllowsAt(desk, account, message, stopping);
  if (until !== null) return { state: 'later', until, why: 'delivery.vendor_rate' };
  return { state: 'ready', call: (context) => reply(message, context) };
}
