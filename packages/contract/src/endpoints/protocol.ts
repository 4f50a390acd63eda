import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { accountId, brandId, conversationId } from '../ids.ts';
import {
  draftSignals,
  protocol,
  protocolDocument,
  protocolProblem,
  protocolVersion,
  reach,
  review,
  surface,
  voiceReport,
} from '../resources/protocol.ts';

const ofBrand = z.object({ id: brandId });
const ofConversation = z.object({ id: conversationId });
const note = z.string().max(200).default('');

export const protocolEndpoints = {
  protocol: endpoint({
    id: 'protocols.get',
    method: 'GET',
    path: '/api/v1/brands/:id/protocol',
    permission: 'workspace.read',
    params: ofBrand,
    answer: protocol,
  }),
  saveProtocol: endpoint({
    id: 'protocols.save',
    method: 'PUT',
    path: '/api/v1/brands/:id/protocol',
    permission: 'brand.edit',
    params: ofBrand,
    body: z.object({
      document: protocolDocument,
      /** The version it was written over: an older one is refused. */
      version: z.number().int().min(0),
      origin: z.enum(['written', 'imported', 'derived', 'template']).default('written'),
      note,
    }),
    answer: protocol,
  }),
  /** Newest first. */
  protocolVersions: endpoint({
    id: 'protocols.versions',
    method: 'GET',
    path: '/api/v1/brands/:id/protocol/versions',
    permission: 'workspace.read',
    params: ofBrand,
    query: z.object({
      before: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().min(1).max(100).default(30),
    }),
    answer: z.object({ items: z.array(protocolVersion) }),
  }),
  protocolVersion: endpoint({
    id: 'protocols.version',
    method: 'GET',
    path: '/api/v1/brands/:id/protocol/versions/:version',
    permission: 'workspace.read',
    params: ofBrand.extend({ version: z.coerce.number().int().min(1) }),
    answer: protocol,
  }),
  /** An old version comes back as a new one. */
  restoreProtocol: endpoint({
    id: 'protocols.restore',
    method: 'POST',
    path: '/api/v1/brands/:id/protocol/restore',
    permission: 'brand.edit',
    params: ofBrand,
    body: z.object({ from: z.number().int().min(1), version: z.number().int().min(0) }),
    answer: protocol,
  }),
  /** Reads a file (YAML, JSON or Markdown) and answers what it says; nothing is saved. */
  importProtocol: endpoint({
    id: 'protocols.import',
    method: 'POST',
    path: '/api/v1/brands/:id/protocol/import',
    permission: 'brand.edit',
    params: ofBrand,
    body: z.object({ text: z.string().min(1).max(500_000) }),
    answer: z.object({ document: protocolDocument, problems: z.array(protocolProblem) }),
  }),
  exportProtocol: endpoint({
    id: 'protocols.export',
    method: 'GET',
    path: '/api/v1/brands/:id/protocol/export',
    permission: 'workspace.read',
    params: ofBrand,
    query: z.object({ form: z.enum(['yaml', 'markdown']).default('yaml') }),
    answer: z.object({ name: z.string(), text: z.string() }),
  }),
  /** A first protocol out of answers: those given, or the last ones the brand sent. Nothing is saved. */
  deriveProtocol: endpoint({
    id: 'protocols.derive',
    method: 'POST',
    path: '/api/v1/brands/:id/protocol/derive',
    permission: 'brand.edit',
    params: ofBrand,
    body: z.object({ answers: z.array(z.string().max(5000)).max(200).optional() }),
    answer: z.object({ document: protocolDocument, seen: z.record(z.string(), z.number().int()) }),
  }),
  /** What the guard would say, by the saved protocol or by the one given. */
  tryProtocol: endpoint({
    id: 'protocols.try',
    method: 'POST',
    path: '/api/v1/brands/:id/protocol/try',
    permission: 'workspace.read',
    params: ofBrand,
    body: z.object({
      text: z.string().max(20_000),
      surface: surface.default('reply'),
      reach: reach.default('private'),
      accountId: accountId.optional(),
      document: protocolDocument.optional(),
    }),
    answer: review,
  }),
  /** The week that holds this day of the brand's calendar; this week without one. */
  voiceReport: endpoint({
    id: 'protocols.report',
    method: 'GET',
    path: '/api/v1/brands/:id/voice-report',
    permission: 'conversation.read',
    params: ofBrand,
    query: z.object({ day: z.iso.date().optional() }),
    answer: voiceReport,
  }),
  /** What the browser's guard needs of this conversation, and of the account it answers from. */
  draftSignals: endpoint({
    id: 'conversations.signals',
    method: 'GET',
    path: '/api/v1/conversations/:id/signals',
    permission: 'conversation.read',
    params: ofConversation,
    answer: z.object({
      signals: draftSignals,
      reach,
      account: z.object({ id: accountId, purpose: z.enum(['main', 'support', 'sales', 'events']) }),
      protocolVersion: z.number().int(),
    }),
  }),
  /** The server's own look at a draft, which decides; the composer shows where it differs. */
  checkDraft: endpoint({
    id: 'conversations.check-draft',
    method: 'POST',
    path: '/api/v1/conversations/:id/check',
    permission: 'conversation.reply',
    params: ofConversation,
    body: z.object({ text: z.string().max(20_000), surface: z.enum(['reply', 'aside']).default('reply') }),
    answer: review.extend({ signals: draftSignals, protocolVersion: z.number().int() }),
  }),
} as const;
