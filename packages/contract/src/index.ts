export { instant, instantOf, plus, type Instant } from './instant.ts';
export * as ids from './ids.ts';
export type {
  AccountId,
  ApiKeyId,
  BrandId,
  ContactId,
  ConversationId,
  EndpointId,
  EpisodeId,
  EventId,
  FactId,
  FileId,
  GrantId,
  IdentityId,
  InvitationId,
  LabelId,
  MemberId,
  MessageId,
  SnippetId,
  WorkspaceId,
} from './ids.ts';
export { anyIsoInstant, isoInstant } from './time.ts';
export { endpoint, type Endpoint } from './endpoint.ts';
export { endpoints, type Endpoints } from './endpoints/index.ts';
export { allPermissions, permissionsOf, type Permission } from './permissions.ts';
export { part, mediaRole, type MediaPart, type MediaRole, type Part } from './resources/parts.ts';
export {
  author,
  delivery,
  message,
  type Author,
  type Delivery,
  type Message,
  type MessageKind,
} from './resources/message.ts';
export {
  conversation,
  conversationKind,
  conversationRow,
  conversationStatus,
  destination,
  viewName,
  type Conversation,
  type ConversationKind,
  type ConversationRow,
  type ConversationStatus,
  type Destination,
  type Reason,
  type LeftInPublic,
  type ViewName,
} from './resources/conversation.ts';
export { addressee, recipient, type Addressee, type Recipient } from './resources/recipient.ts';
export { contact, type Contact } from './resources/contact.ts';
export {
  channelAction,
  channelManifest,
  type ChannelAction,
  type ChannelManifest,
  type ComposeRule,
  type Surface,
} from './resources/channel.ts';
export { authorization, type Authorization } from './resources/authorization.ts';
export { type KnownByDomain, type SetUpField, type SetUpStep, type Words } from './resources/set-up.ts';
export {
  account,
  apiKey,
  auditEntry,
  brand,
  fact,
  grant,
  invitation,
  label,
  locale,
  me,
  member,
  role,
  searchHit,
  snippet,
  storedFile,
  type Account,
  type ApiKey,
  type AuditEntry,
  type Brand,
  type Fact,
  type Grant,
  type Invitation,
  type Label,
  type Locale,
  type Me,
  type Member,
  type Purpose,
  type Role,
  type SearchHit,
  type Snippet,
  type StoredFile,
} from './resources/workspace.ts';
export { factDetails, factKind, type FactDetails } from './resources/fact-details.ts';
export {
  protocol,
  protocolDocument,
  voiceReport,
  type DraftSignals,
  type Protocol,
  type ProtocolDocument,
  type ProtocolProblem,
  type ProtocolVersion,
  type RuleTally,
  type VoiceReport,
} from './resources/protocol.ts';
export { session, type Session } from './resources/access.ts';
export { problem, type FieldTrouble, type Problem } from './resources/problem.ts';
export { deskEvent, eventData, eventTypes, type DeskEvent, type EventType } from './events.ts';
export { leavesIn } from './voice-container.ts';
