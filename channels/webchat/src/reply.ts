import type { Channel } from '@tertulia/channel-kit';

/**
 * The desk is the network here: a message is sent once the desk says so, because the visitor's thread shows exactly the messages
 * that are marked sent. So there is no call that could be lost, and our message id is the vendor's id.
 */
export const reply: NonNullable<Channel['reply']> = async (message) => ({ state: 'sent', vendorId: message.id });

/**
 * An attempt that died before its row said `sent` reached nobody yet, and to mark it sent is what delivers it: 'sent' is true
 * the moment it is written down.
 */
export const lookUp: NonNullable<Channel['lookUp']> = async (message) => ({ state: 'sent', vendorId: message.id });

/** As with a message: the thread shows the reaction the desk holds. */
export const react: NonNullable<NonNullable<Channel['actions']>['react']> = async (target) => ({
  state: 'sent',
  vendorId: target,
});
