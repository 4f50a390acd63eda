export type { Channel, CheckedAccount, Cursor, Inbound, Settings, Sink } from './channel.ts';
export type { ChannelContext, ConnectedAccount, Http, SendContext, SettingValue } from './context.ts';
export type { ChannelDoor, DoorAnswer, DoorContext, DoorMessage } from './door.ts';
export type { ChannelEvent, ChannelEventBody, Ref, ThreadHint, VendorFailure } from './event.ts';
export type { Identity, IdentityScheme } from './identity.ts';
export type { InboundPart, MediaRef } from './part.ts';
export type { RawItem, RawRequest, RawResponse } from './raw.ts';
export type { LookUp, OutgoingFile, OutgoingMessage, SendOutcome } from './send.ts';
export { textLength, type TextUnit } from './text-length.ts';
