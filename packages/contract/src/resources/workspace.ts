import { z } from 'zod';
import {
  accountId,
  apiKeyId,
  brandId,
  contactId,
  factId,
  fileId,
  grantId,
  invitationId,
  labelId,
  memberId,
  snippetId,
  workspaceId,
} from '../ids.ts';
import { isoInstant } from '../time.ts';
import { factDetails, factKind } from './fact-details.ts';

export const role = z.enum(['owner', 'lead', 'agent', 'viewer']);
export type Role = z.infer<typeof role>;

export const purpose = z.enum(['main', 'support', 'sales', 'events']);

/** A role over the whole workspace, or limited to one brand, or to one channel account. */
export const grant = z.object({ id: grantId, role, brandId: brandId.nullable(), accountId: accountId.nullable() });

export const locale = z.enum(['es', 'es-ES', 'es-419', 'en']);
export type Locale = z.infer<typeof locale>;

export const member = z
  .object({
    id: memberId,
    name: z.string(),
    email: z.string(),
    state: z.enum(['active', 'suspended']),
    grants: z.array(grant),
    joinedAt: isoInstant,
    version: z.number().int(),
  })
  .meta({ id: 'Member' });

export const me = z
  .object({
    member,
    workspace: z.object({ id: workspaceId, name: z.string() }),
    locale,
    /** What this member may do somewhere; each resource is still checked where it lives. */
    permissions: z.array(z.string()),
    preferences: z.object({
      theme: z.enum(['system', 'light', 'dark']),
      density: z.enum(['comfortable', 'compact']),
      notifications: z.boolean(),
      singleKeys: z.boolean(),
      keys: z.record(z.string(), z.string()),
    }),
  })
  .meta({ id: 'Me' });

export const brand = z
  .object({
    id: brandId,
    name: z.string(),
    locale,
    timeZone: z.string(),
    /** Minutes within which a first and a next answer are promised. */
    firstResponseMinutes: z.number().int().positive(),
    nextResponseMinutes: z.number().int().positive(),
    bannedTerms: z.array(z.string()),
    /** Sites the brand may link to, as domains; none: any. */
    trustedDomains: z.array(z.string()),
    /** Whoever answers what nobody owns owns it from then on. */
    answeringAssigns: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'Brand' });

export const account = z
  .object({
    id: accountId,
    brandId,
    channel: z.string(),
    name: z.string(),
    handle: z.string(),
    purpose,
    health: z.enum(['ok', 'degraded', 'revoked', 'unchecked']),
    healthWhy: z.string().nullable(),
    checkedAt: isoInstant.nullable(),
    paused: z.boolean(),
    /** Set-up values a person may see again; secrets never come back. */
    settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    webhookUrl: z.string().nullable(),
    /** For channels that live on a page of the brand: the lines to paste there. */
    embed: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Account' });

export const label = z
  .object({ id: labelId, name: z.string(), colour: z.string(), version: z.number().int() })
  .meta({ id: 'Label' });

export const snippet = z
  .object({
    id: snippetId,
    shortcut: z.string(),
    title: z.string(),
    text: z.string(),
    brandId: brandId.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Snippet' });

/** An hour, a price, a policy or a how-to: said word for word, owned by somebody, and true until a day. */
export const fact = z
  .object({
    id: factId,
    kind: factKind,
    title: z.string(),
    /** What goes into an answer. */
    text: z.string(),
    brandId: brandId.nullable(),
    /** It holds where this account of the brand answers; null: in all of them. */
    accountId: accountId.nullable(),
    /** Null: words only. */
    details: factDetails.nullable(),
    owner: z.object({ id: memberId, name: z.string() }),
    /** The last day on which it holds; null: until somebody changes it. */
    validUntil: z.iso.date().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Fact' });

export const invitation = z
  .object({
    id: invitationId,
    email: z.string(),
    role,
    brandId: brandId.nullable(),
    accountId: accountId.nullable(),
    expiresAt: isoInstant,
    url: z.string().nullable(),
  })
  .meta({ id: 'Invitation' });

export const apiKey = z
  .object({
    id: apiKeyId,
    name: z.string(),
    prefix: z.string(),
    role,
    createdAt: isoInstant,
    lastUsedAt: isoInstant.nullable(),
  })
  .meta({ id: 'ApiKey' });

export const storedFile = z
  .object({
    id: fileId,
    name: z.string(),
    mime: z.string(),
    bytes: z.number().int(),
    width: z.number().int().nullable(),
    height: z.number().int().nullable(),
    durationMs: z.number().int().nullable(),
    waveform: z.array(z.number()).nullable(),
  })
  .meta({ id: 'File' });

export const auditEntry = z
  .object({
    seq: z.number().int(),
    at: isoInstant,
    actor: z.string(),
    action: z.string(),
    subject: z.string(),
    ip: z.string().nullable(),
  })
  .meta({ id: 'AuditEntry' });

export const searchHit = z
  .object({
    conversationId: z.uuid(),
    contactId: contactId.nullable(),
    kind: z.enum(['contact', 'message']),
    name: z.string(),
    text: z.string(),
    channel: z.string(),
    at: isoInstant,
  })
  .meta({ id: 'SearchHit' });

export type Me = z.infer<typeof me>;
export type Member = z.infer<typeof member>;
export type Grant = z.infer<typeof grant>;
export type Brand = z.infer<typeof brand>;
export type Account = z.infer<typeof account>;
export type Label = z.infer<typeof label>;
export type Fact = z.infer<typeof fact>;
export type Snippet = z.infer<typeof snippet>;
export type Invitation = z.infer<typeof invitation>;
export type ApiKey = z.infer<typeof apiKey>;
export type StoredFile = z.infer<typeof storedFile>;
export type AuditEntry = z.infer<typeof auditEntry>;
export type SearchHit = z.infer<typeof searchHit>;
export type Purpose = z.infer<typeof purpose>;
