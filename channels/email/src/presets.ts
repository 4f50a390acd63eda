import type { KnownByDomain, Words } from '@tertulia/contract';
import { words } from './words.ts';

export type Security = 'tls' | 'starttls' | 'none';

export type ServerAddress = { readonly host: string; readonly port: number; readonly security: Security };

export type Preset = {
  readonly imap: ServerAddress;
  readonly smtp: ServerAddress;
  /** The provider puts what we send by SMTP into its sent mail by itself. */
  readonly keepsSentMail: boolean;
  /** `name+anything@` reaches `name@`. */
  readonly takesPlusAddress: boolean;
};

/**
 * The servers of an address: those of its provider where we know it, of the one it was authorized at, else the names most hosts use.
 * @param authorization the id of a way in `authorization.ts`: tells where a company's own domain lives
 */
export function presetFor(address: string, authorization = ''): Preset {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const known = providers.find((one) => one.domains.includes(domain))?.preset;
  return known ?? hosted[authorization] ?? usual(`imap.${domain}`, `smtp.${domain}`);
}

const usual = (imap: string, smtp: string, more: Partial<Preset> = {}): Preset => ({
  imap: { host: imap, port: 993, security: 'tls' },
  smtp: { host: smtp, port: 465, security: 'tls' },
  keepsSentMail: false,
  takesPlusAddress: false,
  ...more,
});

const startTls = (host: string): ServerAddress => ({ host, port: 587, security: 'starttls' });

const atGoogle = usual('imap.gmail.com', 'smtp.gmail.com', { keepsSentMail: true, takesPlusAddress: true });

/** Companies' own domains at the large hosts. */
const hosted: Readonly<Record<string, Preset>> = {
  google: atGoogle,
  microsoft: usual('outlook.office365.com', 'smtp.office365.com', {
    smtp: startTls('smtp.office365.com'),
    keepsSentMail: true,
    takesPlusAddress: true,
  }),
};

type Provider = { readonly domains: readonly string[]; readonly preset: Preset; readonly needs?: Needs };

/** What somebody who connects such a mailbox had better know beforehand. */
type Needs = { readonly advice: Words; readonly link?: string; readonly way?: string };

const appPassword = (name: string, link?: string): Needs => ({
  advice: words(
    `${name} pide una «contraseña de aplicación» en lugar de la tuya.`,
    `${name} wants an “app password” instead of your own.`,
  ),
  ...(link === undefined ? {} : { link }),
});

const imapAllowed = (name: string): Needs => ({
  advice: words(
    `En los ajustes de ${name} tiene que estar permitido IMAP.`,
    `IMAP has to be allowed in ${name}’s settings.`,
  ),
});

const providers: readonly Provider[] = [
  {
    domains: ['gmail.com', 'googlemail.com'],
    preset: atGoogle,
    needs: appPassword('Gmail', 'https://myaccount.google.com/apppasswords'),
  },
  {
    domains: ['outlook.com', 'outlook.es', 'hotmail.com', 'hotmail.es', 'live.com', 'msn.com'],
    preset: usual('outlook.office365.com', 'smtp-mail.outlook.com', {
      smtp: startTls('smtp-mail.outlook.com'),
      keepsSentMail: true,
      takesPlusAddress: true,
    }),
    needs: {
      advice: words(
        'Outlook.com ya no acepta contraseñas de otros programas: se entra en la página de Microsoft.',
        'Outlook.com no longer takes passwords from other programs: you sign in on Microsoft’s page.',
      ),
      way: 'microsoft',
    },
  },
  {
    domains: ['yahoo.com', 'yahoo.es', 'ymail.com'],
    preset: usual('imap.mail.yahoo.com', 'smtp.mail.yahoo.com', { keepsSentMail: true }),
    needs: appPassword('Yahoo', 'https://login.yahoo.com/account/security'),
  },
  {
    domains: ['icloud.com', 'me.com', 'mac.com'],
    preset: usual('imap.mail.me.com', 'smtp.mail.me.com', {
      smtp: startTls('smtp.mail.me.com'),
      takesPlusAddress: true,
    }),
    needs: appPassword('iCloud', 'https://account.apple.com'),
  },
  {
    domains: ['fastmail.com', 'fastmail.fm'],
    preset: usual('imap.fastmail.com', 'smtp.fastmail.com', { takesPlusAddress: true }),
    needs: appPassword('Fastmail'),
  },
  {
    domains: ['gmx.com', 'gmx.es', 'gmx.net', 'gmx.de'],
    preset: usual('imap.gmx.com', 'mail.gmx.com'),
    needs: imapAllowed('GMX'),
  },
  {
    domains: ['zoho.com', 'zohomail.com'],
    preset: usual('imap.zoho.com', 'smtp.zoho.com', { keepsSentMail: true, takesPlusAddress: true }),
    needs: imapAllowed('Zoho'),
  },
];

const valuesOf = ({ imap, smtp }: Pick<Preset, 'imap' | 'smtp'>): KnownByDomain['values'] => ({
  imapHost: imap.host,
  imapPort: imap.port,
  smtpHost: smtp.host,
  smtpPort: smtp.port,
});

/** The same for whoever connects a mailbox: what we shall ask when they leave it empty. */
export const knownByDomain: KnownByDomain[] = [
  ...providers.map(({ domains, preset, needs }) => ({
    field: 'address',
    domains: [...domains],
    values: valuesOf(preset),
    ...needs,
  })),
  { field: 'address', domains: [], values: valuesOf(usual('imap.{domain}', 'smtp.{domain}')) },
];
