import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { contactId } from '../ids.ts';
import { contact } from '../resources/contact.ts';
import { searchHit } from '../resources/workspace.ts';

const byId = z.object({ id: contactId });

export const contacts = {
  getContact: endpoint({
    id: 'contacts.get',
    method: 'GET',
    path: '/api/v1/contacts/:id',
    permission: 'contact.read',
    params: byId,
    answer: contact,
  }),
  updateContact: endpoint({
    id: 'contacts.update',
    method: 'PATCH',
    path: '/api/v1/contacts/:id',
    permission: 'contact.edit',
    params: byId,
    body: z.object({
      name: z.string().min(1).max(200).optional(),
      notes: z.string().max(10_000).optional(),
      attributes: z.record(z.string().max(60), z.string().max(1000)).optional(),
      version: z.number().int(),
    }),
    answer: contact,
  }),
  mergeContacts: endpoint({
    id: 'contacts.merge',
    method: 'POST',
    path: '/api/v1/contacts/:id/merge',
    permission: 'contact.edit',
    params: byId,
    /** The contact that disappears into `:id`. */
    body: z.object({ from: contactId }),
    answer: contact,
  }),
  unmergeContacts: endpoint({
    id: 'contacts.unmerge',
    method: 'POST',
    path: '/api/v1/contacts/:id/unmerge',
    permission: 'contact.edit',
    params: byId,
    body: z.object({ from: contactId }),
    answer: contact,
  }),
  exportContact: endpoint({
    id: 'contacts.export',
    method: 'GET',
    path: '/api/v1/contacts/:id/export',
    permission: 'contact.erase',
    params: byId,
    answer: z.object({
      contact: z.unknown(),
      tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
    }),
  }),
  eraseContact: endpoint({
    id: 'contacts.erase',
    method: 'DELETE',
    path: '/api/v1/contacts/:id',
    permission: 'contact.erase',
    params: byId,
    /** As it was when whoever erases looked: somebody else may have become one with this person since. */
    query: z.object({ version: z.coerce.number().int().optional() }),
    answer: z.object({ erased: z.record(z.string(), z.number().int()) }),
  }),
  search: endpoint({
    id: 'search.query',
    method: 'GET',
    path: '/api/v1/search',
    permission: 'conversation.read',
    query: z.object({
      q: z.string().min(1).max(200),
      cursor: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
    answer: z.object({ items: z.array(searchHit), next: z.string().nullable() }),
  }),
} as const;
