import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { accountId, brandId, factId, memberId } from '../ids.ts';
import { factDetails, factKind as kind } from '../resources/fact-details.ts';
import { fact } from '../resources/workspace.ts';

const title = z.string().min(1).max(80);
const text = z.string().min(1).max(2000);
const validUntil = z.iso.date().nullable();
const byId = z.object({ id: factId });

export const facts = {
  facts: endpoint({
    id: 'facts.list',
    method: 'GET',
    path: '/api/v1/facts',
    permission: 'workspace.read',
    answer: z.object({ items: z.array(fact) }),
  }),
  createFact: endpoint({
    id: 'facts.create',
    method: 'POST',
    path: '/api/v1/facts',
    permission: 'fact.edit',
    body: z.object({
      kind,
      title,
      text,
      brandId: brandId.nullable().default(null),
      accountId: accountId.nullable().default(null),
      details: factDetails.nullable().default(null),
      ownerId: memberId,
      validUntil: validUntil.default(null),
    }),
    answer: fact,
  }),
  updateFact: endpoint({
    id: 'facts.update',
    method: 'PATCH',
    path: '/api/v1/facts/:id',
    permission: 'fact.edit',
    params: byId,
    body: z.object({
      kind: kind.optional(),
      title: title.optional(),
      text: text.optional(),
      brandId: brandId.nullable().optional(),
      accountId: accountId.nullable().optional(),
      details: factDetails.nullable().optional(),
      ownerId: memberId.optional(),
      validUntil: validUntil.optional(),
      version: z.number().int(),
    }),
    answer: fact,
  }),
  deleteFact: endpoint({
    id: 'facts.delete',
    method: 'DELETE',
    path: '/api/v1/facts/:id',
    permission: 'fact.edit',
    params: byId,
    answer: z.object({ ok: z.literal(true) }),
  }),
} as const;
