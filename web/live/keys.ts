import type { Given } from './api.ts';

export type ListFilter = Omit<NonNullable<Given<'GET /api/v1/conversations'>['query']>, 'cursor' | 'limit'>;

/** The names under which answers are remembered. */
export const keys = {
  me: ['me'] as const,
  channels: ['channels'] as const,
  brands: ['brands'] as const,
  accounts: ['accounts'] as const,
  members: ['members'] as const,
  labels: ['labels'] as const,
  snippets: ['snippets'] as const,
  facts: ['facts'] as const,
  views: ['views'] as const,
  lists: ['list'] as const,
  list: (filter: ListFilter) => ['list', filter] as const,
  conversation: (id: string) => ['conversation', id] as const,
  thread: (id: string) => ['thread', id] as const,
  destinations: (id: string) => ['destinations', id] as const,
  draft: (id: string) => ['draft', id] as const,
  contact: (id: string) => ['contact', id] as const,
  protocol: (brandId: string) => ['protocol', brandId] as const,
  protocolVersions: (brandId: string) => ['protocol-versions', brandId] as const,
  protocolVersion: (brandId: string, version: number) => ['protocol-versions', brandId, version] as const,
  voiceReport: (brandId: string, day: string | null) => ['voice-report', brandId, day] as const,
  allSignals: ['signals'] as const,
  signals: (conversationId: string) => ['signals', conversationId] as const,
  search: (q: string) => ['search', q] as const,
};
