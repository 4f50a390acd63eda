import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { accountId, apiKeyId, brandId, fileId, grantId, invitationId, labelId, memberId, snippetId } from '../ids.ts';
import { channelManifest } from '../resources/channel.ts';
import {
  account,
  apiKey,
  auditEntry,
  brand,
  grant,
  invitation,
  label,
  locale,
  me,
  member,
  purpose,
  role,
  snippet,
  storedFile,
} from '../resources/workspace.ts';

const done = z.object({ ok: z.literal(true) });
const items = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) });
const version = z.number().int();
const settings = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const limitedTo = { brandId: brandId.nullable().default(null), accountId: accountId.nullable().default(null) };

const brandBody = z.object({
  name: z.string().min(1).max(80),
  locale,
  timeZone: z.string().max(60),
  firstResponseMinutes: z.number().int().min(1).max(43_200),
  nextResponseMinutes: z.number().int().min(1).max(43_200),
  bannedTerms: z.array(z.string().min(1).max(80)).max(500),
  trustedDomains: z.array(z.string().min(1).max(200)).max(100).optional(),
  answeringAssigns: z.boolean().optional(),
});

const colour = z.enum(['clay', 'amber', 'olive', 'teal', 'blue', 'plum', 'rose', 'stone']);

export const workspace = {
  me: endpoint({ id: 'me.get', method: 'GET', path: '/api/v1/me', permission: 'member', answer: me }),
  updateMe: endpoint({
    id: 'me.update',
    method: 'PATCH',
    path: '/api/v1/me',
    permission: 'member',
    body: z.object({
      name: z.string().min(1).max(80).optional(),
      locale: locale.optional(),
      preferences: z
        .object({
          theme: z.enum(['system', 'light', 'dark']),
          density: z.enum(['comfortable', 'compact']),
          notifications: z.boolean(),
          singleKeys: z.boolean(),
          keys: z.record(z.string().max(40), z.string().max(20)),
        })
        .partial()
        .optional(),
    }),
    answer: me,
  }),
  channels: endpoint({
    id: 'channels.list',
    method: 'GET',
    path: '/api/v1/channels',
    permission: 'workspace.read',
    /** `returnAddress`: where a vendor's sign-in page brings people back to, to be registered there letter for letter. */
    answer: items(channelManifest).extend({ returnAddress: z.url() }),
  }),
  brands: endpoint({
    id: 'brands.list',
    method: 'GET',
    path: '/api/v1/brands',
    permission: 'workspace.read',
    answer: items(brand),
  }),
  createBrand: endpoint({
    id: 'brands.create',
    method: 'POST',
    path: '/api/v1/brands',
    permission: 'brand.edit',
    body: brandBody,
    answer: brand,
  }),
  updateBrand: endpoint({
    id: 'brands.update',
    method: 'PATCH',
    path: '/api/v1/brands/:id',
    permission: 'brand.edit',
    params: z.object({ id: brandId }),
    body: brandBody.partial().extend({ version }),
    answer: brand,
  }),
  accounts: endpoint({
    id: 'accounts.list',
    method: 'GET',
    path: '/api/v1/accounts',
    permission: 'workspace.read',
    answer: items(account),
  }),
  createAccount: endpoint({
    id: 'accounts.create',
    method: 'POST',
    path: '/api/v1/accounts',
    permission: 'account.edit',
    body: z.object({ brandId, channel: z.string(), name: z.string().min(1).max(80), purpose, settings }),
    answer: account,
  }),
  updateAccount: endpoint({
    id: 'accounts.update',
    method: 'PATCH',
    path: '/api/v1/accounts/:id',
    permission: 'account.edit',
    params: z.object({ id: accountId }),
    body: z.object({
      name: z.string().min(1).max(80).optional(),
      purpose: purpose.optional(),
      paused: z.boolean().optional(),
      settings: settings.optional(),
      version,
    }),
    answer: account,
  }),
  /** Asks the vendor with what is typed, before anything is saved. */
  checkAccount: endpoint({
    id: 'accounts.check',
    method: 'POST',
    path: '/api/v1/accounts/check',
    permission: 'account.edit',
    body: z.object({ channel: z.string(), settings, accountId: accountId.optional() }),
    answer: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), handle: z.string(), name: z.string() }),
      z.object({ ok: z.literal(false), code: z.string(), why: z.string(), field: z.string().nullable() }),
    ]),
  }),
  members: endpoint({
    id: 'members.list',
    method: 'GET',
    path: '/api/v1/members',
    permission: 'workspace.read',
    answer: items(member),
  }),
  updateMember: endpoint({
    id: 'members.update',
    method: 'PATCH',
    path: '/api/v1/members/:id',
    permission: 'member.edit',
    params: z.object({ id: memberId }),
    body: z.object({ state: z.enum(['active', 'suspended']), version }),
    answer: member,
  }),
  addGrant: endpoint({
    id: 'grants.add',
    method: 'POST',
    path: '/api/v1/members/:id/grants',
    permission: 'member.edit',
    params: z.object({ id: memberId }),
    body: z.object({ role, ...limitedTo }),
    answer: grant,
  }),
  removeGrant: endpoint({
    id: 'grants.remove',
    method: 'DELETE',
    path: '/api/v1/members/:id/grants/:grantId',
    permission: 'member.edit',
    params: z.object({ id: memberId, grantId }),
    answer: done,
  }),
  invitations: endpoint({
    id: 'invitations.list',
    method: 'GET',
    path: '/api/v1/invitations',
    permission: 'member.edit',
    answer: items(invitation),
  }),
  /** `url` of the answer is shown once: whoever holds it can join. */
  invite: endpoint({
    id: 'invitations.create',
    method: 'POST',
    path: '/api/v1/invitations',
    permission: 'member.edit',
    body: z.object({ email: z.email(), role, ...limitedTo }),
    answer: invitation,
  }),
  revokeInvitation: endpoint({
    id: 'invitations.revoke',
    method: 'DELETE',
    path: '/api/v1/invitations/:id',
    permission: 'member.edit',
    params: z.object({ id: invitationId }),
    answer: done,
  }),
  apiKeys: endpoint({
    id: 'api-keys.list',
    method: 'GET',
    path: '/api/v1/api-keys',
    permission: 'api-key.edit',
    answer: items(apiKey),
  }),
  createApiKey: endpoint({
    id: 'api-keys.create',
    method: 'POST',
    path: '/api/v1/api-keys',
    permission: 'api-key.edit',
    body: z.object({ name: z.string().min(1).max(80), role }),
    /** `secret` is shown once and kept here only as a hash. */
    answer: apiKey.extend({ secret: z.string() }),
  }),
  revokeApiKey: endpoint({
    id: 'api-keys.revoke',
    method: 'DELETE',
    path: '/api/v1/api-keys/:id',
    permission: 'api-key.edit',
    params: z.object({ id: apiKeyId }),
    answer: done,
  }),
  labels: endpoint({
    id: 'labels.list',
    method: 'GET',
    path: '/api/v1/labels',
    permission: 'workspace.read',
    answer: items(label),
  }),
  createLabel: endpoint({
    id: 'labels.create',
    method: 'POST',
    path: '/api/v1/labels',
    permission: 'label.edit',
    body: z.object({ name: z.string().min(1).max(40), colour }),
    answer: label,
  }),
  updateLabel: endpoint({
    id: 'labels.update',
    method: 'PATCH',
    path: '/api/v1/labels/:id',
    permission: 'label.edit',
    params: z.object({ id: labelId }),
    body: z.object({ name: z.string().min(1).max(40).optional(), colour: colour.optional(), version }),
    answer: label,
  }),
  deleteLabel: endpoint({
    id: 'labels.delete',
    method: 'DELETE',
    path: '/api/v1/labels/:id',
    permission: 'label.edit',
    params: z.object({ id: labelId }),
    answer: done,
  }),
  snippets: endpoint({
    id: 'snippets.list',
    method: 'GET',
    path: '/api/v1/snippets',
    permission: 'workspace.read',
    answer: items(snippet),
  }),
  createSnippet: endpoint({
    id: 'snippets.create',
    method: 'POST',
    path: '/api/v1/snippets',
    permission: 'snippet.edit',
    body: z.object({
      shortcut: z.string().regex(/^[\p{L}\p{N}-]{1,40}$/u),
      title: z.string().min(1).max(80),
      text: z.string().min(1).max(5000),
      brandId: brandId.nullable().default(null),
    }),
    answer: snippet,
  }),
  updateSnippet: endpoint({
    id: 'snippets.update',
    method: 'PATCH',
    path: '/api/v1/snippets/:id',
    permission: 'snippet.edit',
    params: z.object({ id: snippetId }),
    body: z.object({
      shortcut: z
        .string()
        .regex(/^[\p{L}\p{N}-]{1,40}$/u)
        .optional(),
      title: z.string().min(1).max(80).optional(),
      text: z.string().min(1).max(5000).optional(),
      version,
    }),
    answer: snippet,
  }),
  deleteSnippet: endpoint({
    id: 'snippets.delete',
    method: 'DELETE',
    path: '/api/v1/snippets/:id',
    permission: 'snippet.edit',
    params: z.object({ id: snippetId }),
    answer: done,
  }),
  audit: endpoint({
    id: 'audit.list',
    method: 'GET',
    path: '/api/v1/audit',
    permission: 'audit.read',
    query: z.object({
      before: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    answer: items(auditEntry),
  }),
  /** Body: the bytes; `Content-Type` and `X-File-Name` (percent-encoded) say what they are. */
  uploadFile: endpoint({
    id: 'files.upload',
    method: 'POST',
    path: '/api/v1/files',
    permission: 'file.upload',
    query: z.object({ voice: z.stringbool().default(false) }),
    answer: storedFile,
  }),
  fileInfo: endpoint({
    id: 'files.info',
    method: 'GET',
    path: '/api/v1/files/:id/info',
    permission: 'conversation.read',
    params: z.object({ id: fileId }),
    answer: storedFile,
  }),
} as const;
