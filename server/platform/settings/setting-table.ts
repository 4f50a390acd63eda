import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import { dieSteps, type DieStep } from '../die/index.ts';
import { modelSettings } from './model-settings.ts';
import { oneOf, parsed, secret } from './setting.ts';

/** Where the process may be told to die, so that tests can prove what a crash at that step leaves behind. */
export interface DieAt {
  step: DieStep;
  count: number;
}

/** Every setting there is. `docs/operate.md` shows this table; a test keeps the two alike. */
export const settingTable = {
  DATABASE_URL: secret(
    'must be an address such as postgres://user:password@host:5432/name',
    (it) => (/^postgres(ql)?:\/\/\S+$/.test(it) ? it : null),
    'Address of your own PostgreSQL (15 or newer), as a role that may create roles.',
    'the PostgreSQL that comes with Tertulia is started',
  ),
  TERTULIA_DATA: parsed(
    'must be the path of a folder',
    (it) => (it.includes('\0') ? null : isAbsolute(it) ? it : resolve(it)),
    'Folder of the database, the files people send, and the vault key.',
    '`.tertulia` beside the sources; as root `/var/lib/tertulia/<clone>`',
  ),
  TERTULIA_S3_URL: parsed(
    'must be the address of a bucket, such as https://s3.eu-west-1.amazonaws.com/bucket',
    bucketOf,
    'Bucket of an S3-compatible store for the files people send, which several machines can share.',
    'they lie in the data folder',
  ),
  TERTULIA_S3_REGION: parsed(
    'must be the name of a region, such as eu-west-1',
    (it) => (/^[a-z\d-]+$/.test(it) ? it : null),
    'Region of the bucket.',
    '`us-east-1`, which stores of your own accept',
  ),
  TERTULIA_S3_KEY_ID: parsed(
    'must be an access key id',
    (it) => (/^[\w.+/=-]+$/.test(it) ? it : null),
    'Access key of the bucket, which may list, read, write and delete.',
    'needed with `TERTULIA_S3_URL`',
  ),
  TERTULIA_S3_SECRET: secret(
    'must be the secret of that access key, without blanks',
    (it) => (/^\S+$/.test(it) ? it : null),
    'Its secret.',
    'needed with `TERTULIA_S3_URL`',
  ),
  TERTULIA_PORT: parsed(
    'must be a port from 0 to 65535',
    portOf,
    'Port the program listens on; 0 takes any free one.',
    '`4600`',
  ),
  TERTULIA_HOST: parsed(
    'must be a host name or an address without a port',
    (it) => (isHost(it) ? it : null),
    'Address the program listens on; `0.0.0.0` for every network of the machine.',
    '`127.0.0.1`',
  ),
  TERTULIA_URL: parsed(
    'must be an origin such as https://desk.example.org, without a path',
    originOf,
    'The address people and vendors reach Tertulia at.',
    '`http://localhost:<port>`',
  ),
  TERTULIA_KEY: secret(
    'must be 32 bytes in base64 (44 characters)',
    keyOf,
    'Key of the vault that holds the secrets of connected accounts. Never part of a backup.',
    'made once and kept in the data folder, readable by its owner only',
  ),
  TERTULIA_OLD_KEYS: secret(
    'must be a list of keys, each of 32 bytes in base64 (44 characters)',
    keysOf,
    'Earlier keys of the vault, while `tertulia vault rotate` has not brought everything under `TERTULIA_KEY`.',
    'only `TERTULIA_KEY` is known',
  ),
  TERTULIA_ROLE: oneOf(
    ['all', 'serve', 'work'],
    'What this process does: answer requests (`serve`), do the work behind them (`work`), or both.',
    '`all`; the other two need `DATABASE_URL`',
  ),
  TERTULIA_LOG: oneOf(
    ['silent', 'error', 'warn', 'info', 'debug'],
    'The least important lines that are still written to the log.',
    '`info`',
  ),
  TERTULIA_ALLOW_PRIVATE: parsed(
    'must be a list of hosts without ports, such as mail.lan,10.0.0.7',
    (it) => (it.split(',').every(isHost) ? it.split(',') : null),
    'Hosts that channels may reach although their address is private, such as a mail server in your own network.',
    'only public addresses are reached',
  ),
  TERTULIA_PROXIES: parsed(
    'must be a list of addresses or networks, such as 10.0.0.2,172.16.0.0/12',
    (it) => (it.split(',').every(isNetwork) ? it.split(',') : null),
    'Reverse proxies and load balancers in front of Tertulia on other machines: whom they say they speak for is believed.',
    'only proxies on this machine are believed',
  ),
  ...modelSettings,
  TERTULIA_DIE_AT: parsed(
    `must be <step>:<count> with a step of ${dieSteps.join(', ')}`,
    dieAtOf,
    'For tests: end the process without warning when a step is reached for the nth time.',
    'never',
  ),
  TERTULIA_TEST_WITHOUT: parsed(
    'must be a list made of mail, sound, browser and postgres-15, such as mail,browser',
    (it) => (it.split(',').every((suite) => /^(mail|sound|browser|postgres-15)$/.test(suite)) ? it.split(',') : null),
    'For `npm test`: suites that may be left out where their servers cannot be installed.',
    'nothing may be left out',
  ),
} as const;

/** A name or an address; what has one colon only has a port. */
function isHost(written: string): boolean {
  return /^[\w.:-]+$/.test(written) && !/^[^:]+:\d+$/.test(written);
}

function isNetwork(written: string): boolean {
  const [address = '', bits, more] = written.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  return (
    isIP(address) !== 0 &&
    more === undefined &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}

function portOf(written: string): number | null {
  return /^\d{1,5}$/.test(written) && Number(written) <= 65_535 ? Number(written) : null;
}

/** With the bucket in the path or in the host; a key follows after one slash. */
function bucketOf(written: string): string | null {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '')
    return null;
  const path = url.pathname.replace(/\/$/, '');
  return /^(\/[\w.-]+)?$/.test(path) ? `${url.origin}${path}` : null;
}

function originOf(written: string): string | null {
  const url = URL.canParse(written) ? new URL(written) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && written.replace(/\/$/, '') === url.origin;
  return isOrigin ? url.origin : null;
}

function keyOf(written: string): Buffer | null {
  const bytes = Buffer.from(written, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === written ? bytes : null;
}

function keysOf(written: string): readonly Buffer[] | null {
  const keys = written.split(',').map((one) => keyOf(one.trim()));
  return keys.every((key) => key !== null) ? keys : null;
}

function dieAtOf(written: string): DieAt | null {
  const [, named, count] = /^([\w.-]+):([1-9]\d*)$/.exec(written) ?? [];
  const step = dieSteps.find((it) => it === named);
  return step && count ? { step, count: Number(count) } : null;
}
