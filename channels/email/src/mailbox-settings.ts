import type { Settings } from '@tertulia/channel-kit';
import { presetFor, type Security, type ServerAddress } from './presets.ts';

export type MailboxSettings = {
  readonly address: string;
  readonly senderName: string;
  readonly imap: ServerAddress & { readonly user: string; readonly password: string };
  readonly smtp: ServerAddress & { readonly user: string; readonly password: string };
  readonly folder: string;
  readonly historyDays: number;
  readonly marksAsRead: boolean;
  readonly readsSent: boolean;
  /** Who keeps a copy of what we send: the provider by itself, we by adding it to *Sent*, or nobody. */
  readonly sentCopy: 'provider' | 'ours' | 'none';
  readonly usesPlusAddress: boolean;
};

/** Everything left empty is filled from what is known of the address's provider. */
export function mailboxSettings(settings: Settings): MailboxSettings {
  const address = text(settings, 'address').trim().toLowerCase();
  const preset = presetFor(address, text(settings, 'authorization'));
  const user = text(settings, 'user').trim() || address;
  const password = text(settings, 'password');
  return {
    address,
    senderName: text(settings, 'senderName').trim(),
    imap: { ...server(settings, 'imap', preset.imap), user, password },
    smtp: {
      ...server(settings, 'smtp', preset.smtp),
      user: text(settings, 'smtpUser').trim() || user,
      password: text(settings, 'smtpPassword') || password,
    },
    folder: text(settings, 'folder').trim() || 'INBOX',
    historyDays: Math.max(0, Math.min(30, number(settings, 'historyDays') ?? 1)),
    marksAsRead: settings['marksAsRead'] === true,
    readsSent: settings['readsSent'] !== false,
    sentCopy: sentCopy(text(settings, 'sentCopy'), preset.keepsSentMail),
    usesPlusAddress: plusAddress(text(settings, 'plusAddress'), preset.takesPlusAddress),
  };
}

const server = (settings: Settings, kind: 'imap' | 'smtp', preset: ServerAddress): ServerAddress => {
  const host = text(settings, `${kind}Host`).trim().toLowerCase() || preset.host;
  const security = securities.find((one) => one === settings[`${kind}Security`]) ?? preset.security;
  return { host, security, port: number(settings, `${kind}Port`) ?? usualPort(kind, security, preset) };
};

const usualPort = (kind: 'imap' | 'smtp', security: Security, preset: ServerAddress): number => {
  if (security === preset.security) return preset.port;
  if (kind === 'imap') return security === 'tls' ? 993 : 143;
  return security === 'tls' ? 465 : 587;
};

const sentCopy = (chosen: string, providerKeeps: boolean): MailboxSettings['sentCopy'] => {
  if (chosen === 'provider' || chosen === 'ours' || chosen === 'none') return chosen;
  return providerKeeps ? 'provider' : 'ours';
};

const plusAddress = (chosen: string, providerTakesIt: boolean): boolean =>
  chosen === 'yes' || (chosen !== 'no' && providerTakesIt);

const securities = ['tls', 'starttls', 'none'] as const;

const text = (settings: Settings, key: string): string => {
  const value = settings[key];
  return value === undefined ? '' : String(value);
};

const number = (settings: Settings, key: string): number | null => {
  const value = settings[key];
  if (value === undefined || value === '') return null;
  const asNumber = Number(value);
  return Number.isInteger(asNumber) ? asNumber : null;
};
