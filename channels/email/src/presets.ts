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

const providers: readonly { readonly domains: readonly string[]; readonly preset: Preset }[] = [
  {
    domains: ['gmail.com', 'googlemail.com'],
    preset: atGoogle,
  },
  {
    domains: ['outlook.com', 'outlook.es', 'hotmail.com', 'hotmail.es', 'live.com', 'msn.com'],
    preset: usual('outlook.office365.com', 'smtp-mail.outlook.com', {
      smtp: startTls('smtp-mail.outlook.com'),
      keepsSentMail: true,
      takesPlusAddress: true,
    }),
  },
  {
    domains: ['yahoo.com', 'yahoo.es', 'ymail.com'],
    preset: usual('imap.mail.yahoo.com', 'smtp.mail.yahoo.com', { keepsSentMail: true }),
  },
  {
    domains: ['icloud.com', 'me.com', 'mac.com'],
    preset: usual('imap.mail.me.com', 'smtp.mail.me.com', {
      smtp: startTls('smtp.mail.me.com'),
      takesPlusAddress: true,
    }),
  },
  {
    domains: ['fastmail.com', 'fastmail.fm'],
    preset: usual('imap.fastmail.com', 'smtp.fastmail.com', { takesPlusAddress: true }),
  },
  { domains: ['gmx.com', 'gmx.es', 'gmx.net', 'gmx.de'], preset: usual('imap.gmx.com', 'mail.gmx.com') },
  {
    domains: ['zoho.com', 'zohomail.com'],
    preset: usual('imap.zoho.com', 'smtp.zoho.com', { keepsSentMail: true, takesPlusAddress: true }),
  },
];
