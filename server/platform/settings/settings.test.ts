import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dieSteps } from '../die/index.ts';
import { readSettings } from './settings.ts';
import { settingTable } from './setting-table.ts';
import { WrongSetting } from './wrong-setting.ts';

const asUser = { repository: '/home/ana/tertulia', isRoot: false };

test('without any setting the desk listens on this machine only, with its own database beside the sources', () => {
  expect(readSettings({}, asUser)).toEqual({
    databaseUrl: null,
    dataFolder: '/home/ana/tertulia/.tertulia',
    bucket: null,
    port: 4600,
    host: '127.0.0.1',
    url: null,
    key: null,
    oldKeys: [],
    role: 'all',
    log: 'info',
    allowPrivate: [],
    languageModel: null,
    onnx: null,
    proxies: [],
    dieAt: null,
    testWithout: [],
  });
});

test("root's data lies where the user of the database can reach it, one folder per clone", () => {
  const first = readSettings({}, { repository: '/root/a', isRoot: true }).dataFolder;
  const second = readSettings({}, { repository: '/root/b', isRoot: true }).dataFolder;
  expect(first).toMatch(/^\/var\/lib\/tertulia\/[0-9a-f]{8}$/);
  expect(second).not.toBe(first);
});

test('an empty variable counts as not set', () => {
  expect(readSettings({ TERTULIA_PORT: ' ' }, asUser).port).toBe(4600);
});

test.each([
  [{ TERTULIA_PORT: '46oo' }, 'TERTULIA_PORT must be a port from 0 to 65535, but it is "46oo".'],
  [{ TERTULIA_PORT: '70000' }, 'TERTULIA_PORT must be a port from 0 to 65535, but it is "70000".'],
  [
    { TERTULIA_HOST: 'localhost:80' },
    'TERTULIA_HOST must be a host name or an address without a port, but it is "localhost:80".',
  ],
  [
    { TERTULIA_ALLOW_PRIVATE: '::1,mail.lan:25' },
    'TERTULIA_ALLOW_PRIVATE must be a list of hosts without ports, such as mail.lan,10.0.0.7, but it is "::1,mail.lan:25".',
  ],
  [
    { TERTULIA_URL: 'https://a.org/desk' },
    'TERTULIA_URL must be an origin such as https://desk.example.org, without a path, but it is "https://a.org/desk".',
  ],
  [
    { TERTULIA_S3_URL: 'https://s3.example.org/bucket/deep/inside' },
    'TERTULIA_S3_URL must be the address of a bucket, such as https://s3.eu-west-1.amazonaws.com/bucket, but it is "https://s3.example.org/bucket/deep/inside".',
  ],
  [
    { TERTULIA_S3_URL: 'https://s3.example.org/bucket', TERTULIA_S3_KEY_ID: 'k' },
    'A bucket needs TERTULIA_S3_URL, TERTULIA_S3_KEY_ID and TERTULIA_S3_SECRET, all three.',
  ],
  [
    { TERTULIA_MODEL_URL: 'ftp://model.lan/v1', TERTULIA_MODEL_NAME: 'tiny' },
    'TERTULIA_MODEL_URL must be an address such as https://model.example.org/v1, but it is "ftp://model.lan/v1".',
  ],
  [
    { TERTULIA_MODEL_URL: 'https://model.example.org/v1' },
    'A language model needs TERTULIA_MODEL_URL and TERTULIA_MODEL_NAME, both.',
  ],
  [
    { TERTULIA_MODEL_TIMEOUT_MS: '5 s' },
    'TERTULIA_MODEL_TIMEOUT_MS must be milliseconds from 100 to 60000, but it is "5 s".',
  ],
  [
    { TERTULIA_ONNX_FILE: '/models/rude.onnx', TERTULIA_ONNX_TASK: 'toxicity' },
    'An ONNX file needs TERTULIA_ONNX_FILE, TERTULIA_ONNX_TASK and TERTULIA_ONNX_LABELS, all three.',
  ],
  [
    { TERTULIA_PROXIES: '10.0.0.2,lan' },
    'TERTULIA_PROXIES must be a list of addresses or networks, such as 10.0.0.2,172.16.0.0/12, but it is "10.0.0.2,lan".',
  ],
  [
    { TERTULIA_PROXIES: '10.0.0.0/33' },
    'TERTULIA_PROXIES must be a list of addresses or networks, such as 10.0.0.2,172.16.0.0/12, but it is "10.0.0.0/33".',
  ],
  [{ TERTULIA_ROLE: 'both' }, 'TERTULIA_ROLE must be one of all, serve, work, but it is "both".'],
  [{ TERTULIA_LOG: 'loud' }, 'TERTULIA_LOG must be one of silent, error, warn, info, debug, but it is "loud".'],
  [
    { TERTULIA_DIE_AT: 'outbox.sent:3' },
    `TERTULIA_DIE_AT must be <step>:<count> with a step of ${dieSteps.join(', ')}, but it is "outbox.sent:3".`,
  ],
  [{ TERTULIA_PROT: '1' }, 'There is no setting called TERTULIA_PROT: did you mean TERTULIA_PORT?'],
  [
    { TERTULIA_WALLPAPER_COLOUR_SCHEME: '1' },
    'There is no setting called TERTULIA_WALLPAPER_COLOUR_SCHEME; docs/operate.md lists them all.',
  ],
])('a wrong setting is one sentence: %j', (env, sentence) => {
  expect(() => readSettings(env, asUser)).toThrow(new WrongSetting(sentence));
});

test('a wrong secret is refused without printing it', () => {
  for (const env of [{ TERTULIA_KEY: 'hunter2' }, { DATABASE_URL: 'mysql://u:hunter2@h/d' }])
    expect(() => readSettings(env, asUser)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
});

test('a bucket is an address, a region and a key, with its name in the path or in the host', () => {
  const key = { TERTULIA_S3_KEY_ID: 'desk', TERTULIA_S3_SECRET: 's3cr3t/+=' };
  expect(readSettings({ ...key, TERTULIA_S3_URL: 'http://127.0.0.1:9000/desk/' }, asUser).bucket).toEqual({
    url: 'http://127.0.0.1:9000/desk',
    region: 'us-east-1',
    keyId: 'desk',
    secret: 's3cr3t/+=',
  });
  const inHost = {
    ...key,
    TERTULIA_S3_URL: 'https://desk.s3.eu-west-1.amazonaws.com',
    TERTULIA_S3_REGION: 'eu-west-1',
  };
  expect(readSettings(inHost, asUser).bucket).toMatchObject({
    url: 'https://desk.s3.eu-west-1.amazonaws.com',
    region: 'eu-west-1',
  });
});

test('a process that only serves or only works needs a database others can reach', () => {
  expect(() => readSettings({ TERTULIA_ROLE: 'work' }, asUser)).toThrow(/needs DATABASE_URL/);
  expect(readSettings({ TERTULIA_ROLE: 'work', DATABASE_URL: 'postgres://u:p@h/d' }, asUser).role).toBe('work');
});

test('docs/operate.md lists every setting with its meaning and its default', () => {
  const page = readFileSync(new URL('../../../docs/operate.md', import.meta.url), 'utf8');
  const rows = Object.entries(settingTable).map(([name, it]) => `| \`${name}\` | ${it.meaning} | ${it.otherwise} |`);
  expect(page).toContain(['| setting | what it means | without it |', '|---|---|---|', ...rows].join('\n'));
});
