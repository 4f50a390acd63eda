import { refusal } from '../../platform/errors/index.ts';

export const changedMeanwhile = refusal('conversation.changed_meanwhile', 409);
export const alreadyResolved = refusal('conversation.already_resolved', 409);
export const notResolved = refusal('conversation.not_resolved', 409);
export const nothingToUndo = refusal('conversation.nothing_to_undo', 409);
export const tooLateToUndo = refusal('message.too_late_to_undo', 409);
export const nothingToSay = refusal('message.empty', 422);
export const tooLongForChannel = refusal('message.too_long', 422);
export const windowClosed = refusal('conversation.window_closed', 409);
export const channelCannot = refusal('conversation.channel_cannot', 422);
export const snoozeInPast = refusal('conversation.snooze_in_past', 422);
export const unknownMember = refusal('conversation.unknown_member', 422);
export const unknownRecipient = refusal('message.unknown_recipient', 422);
export const unknownFile = refusal('message.unknown_file', 422);
export const notUnknown = refusal('message.not_unknown', 409);
export const guardBlocks = refusal('guard.blocks', 422);
export const overrideNotAllowed = refusal('guard.override_not_allowed', 403);
