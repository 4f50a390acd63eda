import { defaultProtocol, lint, type Draft, type Finding, type Protocol, type VoiceLocale } from '@tertulia/voice';
import { sql } from '../../platform/database/index.ts';
import { may, type Room } from '../../platform/room/index.ts';
import { guardBlocks, overrideNotAllowed, type StoredConversation } from '../conversations/index.ts';

const voiceLocales: Readonly<Record<string, VoiceLocale>> = {
  es: 'es-419',
  'es-ES': 'es-ES',
  'es-419': 'es-419',
  en: 'en',
};

/** The brand's protocol, as far as it is written: its banned terms stop a message. */
async function protocolOf(room: Room, brandId: string): Promise<Protocol> {
  const brand = await room.tx.one(sql<{ name: string; locale: string; banned_terms: string[] }>`
    select name, locale, banned_terms from brand where workspace_id = ${room.workspaceId}::uuid and id = ${brandId}::uuid`);
  const base = defaultProtocol(voiceLocales[brand?.locale ?? 'es'] ?? 'es-419');
  return {
    ...base,
    brand: brand?.name ?? '',
    terms: { ...base.terms, banned: (brand?.banned_terms ?? []).map((term) => ({ term })) },
    rules: { ...base.rules, banned: 'block' },
  };
}

/**
 * Step 8: the server looks again before anything is written; its answer decides, whatever the browser found.
 * @throws Refusal `guard.blocks` with the findings, `guard.override_not_allowed`
 */
export async function passGuard(
  room: Room,
  it: StoredConversation,
  text: string,
  override: { reason: string } | undefined,
): Promise<void> {
  if (text.trim() === '') return;
  const draft: Draft = {
    text,
    surface: 'reply',
    reach: it.kind === 'direct' || it.kind === 'group' ? 'private' : 'public',
  };
  const blocking = lint(draft, await protocolOf(room, it.brand_id), { personName: it.contact_name }).findings.filter(
    (finding) => finding.severity === 'block',
  );
  if (blocking.length === 0) return;
  if (override === undefined) throw guardBlocks({ findings: blocking.map(shown) });
  if (!may(room.actor, 'conversation.override', { brandId: it.brand_id, accountId: it.account_id }))
    throw overrideNotAllowed();
  room.audit({ action: 'guard.override', subjectType: 'conversation', subjectId: it.id });
}

const shown = ({ rule, span, why, fixes }: Finding) => ({ rule, span, why: { es: why.es, en: why.en }, fixes });
