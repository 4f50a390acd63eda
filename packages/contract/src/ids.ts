import { z } from 'zod';

/** Ids are uuid v7 in text. The brand keeps one kind of id from passing for another. */
const id = <const Name extends string>(name: Name) =>
  z
    .uuid()
    .brand<Name>()
    .meta({ description: `id of ${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}` });

export const workspaceId = id('workspace');
export const memberId = id('member');
export const brandId = id('brand');
export const accountId = id('channel account');
export const endpointId = id('endpoint');
export const contactId = id('contact');
export const identityId = id('identity');
export const conversationId = id('conversation');
export const episodeId = id('episode');
export const messageId = id('message');
export const fileId = id('file');
export const labelId = id('label');
export const snippetId = id('snippet');
export const factId = id('fact');
export const invitationId = id('invitation');
export const grantId = id('grant');
export const apiKeyId = id('API key');
export const sessionId = id('session');
export const eventId = id('event');

export type WorkspaceId = z.infer<typeof workspaceId>;
export type MemberId = z.infer<typeof memberId>;
export type BrandId = z.infer<typeof brandId>;
export type AccountId = z.infer<typeof accountId>;
export type EndpointId = z.infer<typeof endpointId>;
export type ContactId = z.infer<typeof contactId>;
export type IdentityId = z.infer<typeof identityId>;
export type ConversationId = z.infer<typeof conversationId>;
export type EpisodeId = z.infer<typeof episodeId>;
export type MessageId = z.infer<typeof messageId>;
export type FileId = z.infer<typeof fileId>;
export type LabelId = z.infer<typeof labelId>;
export type FactId = z.infer<typeof factId>;
export type SnippetId = z.infer<typeof snippetId>;
export type InvitationId = z.infer<typeof invitationId>;
export type GrantId = z.infer<typeof grantId>;
export type ApiKeyId = z.infer<typeof apiKeyId>;
export type SessionId = z.infer<typeof sessionId>;
export type EventId = z.infer<typeof eventId>;
