import { execFile } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type Certificates = { readonly authority: string; readonly certificate: string; readonly key: string };

/** An authority of our own and a certificate for `localhost`, so that a test can tell a trusted server from an untrusted one. */
export async function makeCertificates(folder: string): Promise<Certificates> {
  const [authority, authorityKey] = [join(folder, 'authority.pem'), join(folder, 'authority.key')];
  const [certificate, key, request, names] = ['server.pem', 'server.key', 'server.csr', 'server.ext'].map((name) =>
    join(folder, name),
  ) as [
    string,
    string,
    string,
    string, // four names in, four paths out
  ];
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await run('openssl', [
    'req',
    '-x509',
    ...newKey,
    '-days',
    '2',
    '-subj',
    '/CN=Tertulia test authority',
    '-keyout',
    authorityKey,
    '-out',
    authority,
  ]);
  await run('openssl', ['req', ...newKey, '-subj', '/CN=localhost', '-keyout', key, '-out', request]);
  await writeFile(names, 'subjectAltName=DNS:localhost,IP:127.0.0.1\n');
  await run('openssl', [
    'x509',
    '-req',
    '-in',
    request,
    '-CA',
    authority,
    '-CAkey',
    authorityKey,
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    names,
    '-out',
    certificate,
  ]);
  await chmod(key, 0o600);
  return { authority, certificate, key };
}
