import type { protocol, ProtocolDocument } from '@tertulia/contract';
import { defaultProtocol, protocolFrom, type Protocol, type ProtocolProblem, type VoiceLocale } from '@tertulia/voice';
import type { z } from 'zod';

export type PublicProtocol = z.input<typeof protocol>;

/** What of a brand its protocol needs. */
export type BrandOfProtocol = {
  readonly name: string;
  readonly locale: string;
  readonly bannedTerms: readonly string[];
};

const voiceLocales: Readonly<Record<string, VoiceLocale>> = {
  es: 'es-419',
  'es-ES': 'es-ES',
  'es-419': 'es-419',
  en: 'en',
};

/** By what a brand speaks until somebody writes it down. What it bans, it bans in earnest. */
export const usualProtocol = (brand: BrandOfProtocol): Protocol => ({
  ...defaultProtocol(voiceLocales[brand.locale] ?? 'es-419'),
  brand: brand.name,
  rules: { banned: 'block' },
});

/** The brand's list says which terms are banned; the protocol, what to say instead and why. */
export const withBannedTerms = (written: Protocol, terms: readonly string[]): Protocol => {
  const known = new Map(written.terms.banned.map((each) => [each.term.toLowerCase(), each]));
  return {
    ...written,
    terms: { ...written.terms, banned: terms.map((term) => known.get(term.toLowerCase()) ?? { term }) },
  };
};

/** The same values in the contract's shape. */
export const documentOf = (it: Protocol): ProtocolDocument => ({
  ...it,
  emoji: { ...it.emoji, palette: it.emoji.palette === 'any' ? 'any' : [...it.emoji.palette] },
  terms: {
    banned: it.terms.banned.map((each) => ({ ...each })),
    preferred: it.terms.preferred.map((each) => ({ ...each, insteadOf: [...each.insteadOf] })),
    names: [...it.terms.names],
  },
  approvedWording: [...it.approvedWording],
  examples: it.examples.map((each) => ({ ...each })),
  rules: settings(it.rules),
  accounts: Object.fromEntries(Object.entries(it.accounts).map(([id, { rules }]) => [id, { rules: settings(rules) }])),
});

const settings = (rules: Protocol['rules']): ProtocolDocument['rules'] => ({ ...rules });

/** What the guard reads. Rules and accounts that are gone are left out and told. */
export const readDocument = (
  document: ProtocolDocument,
  accountIds?: ReadonlySet<string>,
): { protocol: Protocol; problems: readonly ProtocolProblem[] } => {
  const read = protocolFrom(document);
  if (accountIds === undefined) return read;
  const strange = Object.keys(read.protocol.accounts).filter((id) => !accountIds.has(id));
  if (strange.length === 0) return read;
  const accounts = Object.fromEntries(Object.entries(read.protocol.accounts).filter(([id]) => accountIds.has(id)));
  return {
    protocol: { ...read.protocol, accounts },
    problems: [...read.problems, ...strange.map((id) => ({ path: `accounts.${id}`, reason: 'unknown' as const }))],
  };
};
