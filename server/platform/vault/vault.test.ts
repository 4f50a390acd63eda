import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyringOf, makeVault, replaceKeys, secretItself } from './index.ts';

const [older, newer] = [randomBytes(32), randomBytes(32)];
const place = { table: 'channel_account', column: 'secrets', row: 'a' };
const secret = Buffer.from('ñandú 🙏');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertulia-vault-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a secret opens at its place with its key, and nowhere else, with no other and not changed', () => {
  const vault = makeVault({ keys: [older] });
  const sealed = vault.seal(place, secret);
  expect(vault.open(place, sealed)).toEqual(secret);
  for (const elsewhere of [
    { ...place, row: 'b' },
    { ...place, column: 'x' },
    { ...place, table: 'x' },
  ])
    expect(() => vault.open(elsewhere, sealed)).toThrow();
  expect(() => makeVault({ keys: [newer] }).open(place, sealed)).toThrow(/locked with another key/u);
  for (const at of [0, 5, 20, 60, 75, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8((changed[at] ?? 0) ^ 1, at);
    expect(() => vault.open(place, changed), `byte ${at}`).toThrow();
  }
});

test('locked anew it is the same secret under another key', () => {
  const sealed = makeVault({ keys: [older] }).seal(place, secret);
  const anew = makeVault({ keys: [newer, older] }).reseal(place, sealed);
  expect(makeVault({ keys: [newer] }).open(place, anew)).toEqual(secret);
  expect(() => makeVault({ keys: [older] }).open(place, anew)).toThrow();
  expect(secretItself(anew)).toEqual(secretItself(sealed));
  expect(() => makeVault({ keys: [newer, older] }).reseal({ ...place, row: 'b' }, sealed)).toThrow();
});

test('what was signed holds through a change of keys, and ends with another root', () => {
  const before = makeVault({ keys: [older] });
  const signature = before.sign('reply token', 'x');
  expect(makeVault({ keys: [newer, older], root: older }).signs('reply token', 'x', signature)).toBe(true);
  expect(makeVault({ keys: [newer], root: older }).derive('sign-in')).toEqual(before.derive('sign-in'));
  expect(makeVault({ keys: [older], root: newer }).signs('reply token', 'x', signature)).toBe(false);
});

test('a key that was added to the file is found by who runs already', () => {
  const keyring = keyringOf({ key: null, oldKeys: [], dataFolder: folder });
  const [first = Buffer.alloc(0)] = keyring.read(true);
  const running = makeVault({ keys: keyring.read(), readAgain: keyring.read });
  replaceKeys(folder, [newer, first]);
  const sealed = makeVault({ keys: [newer] }).seal(place, secret);
  expect(running.open(place, sealed)).toEqual(secret);
  expect(running.sealWith(makeVault({ keys: [newer] }).fingerprint)).toBe(true);
  expect(running.keyId).toBe(makeVault({ keys: [newer] }).keyId);
  expect(running.sealWith('a fingerprint of nobody')).toBe(false);
});

test('the key file is made once, is its owner’s alone, and says when it is no key file', () => {
  const read = () => keyringOf({ key: null, oldKeys: [], dataFolder: folder }).read();
  const path = join(folder, 'vault.key');
  expect(read).toThrow(`There is no ${path}, and this database was locked with a vault key: put that file back`);
  expect(existsSync(path)).toBe(false);
  const made = keyringOf({ key: null, oldKeys: [], dataFolder: folder }).read(true);
  expect(read()).toEqual(made);
  chmodSync(path, 0o644);
  read();
  expect(statSync(path).mode & 0o777).toBe(0o600);
  replaceKeys(folder, [newer, ...made]);
  expect([statSync(path).mode & 0o777, read()]).toEqual([0o600, [newer, ...made]]);
  writeFileSync(path, `${readFileSync(path, 'utf8')}hunter2\n`);
  expect(read).toThrow(/does not hold vault keys of 32 bytes, one a line/u);
  rmSync(path);
  mkdirSync(path);
  expect(read).toThrow(`${path} cannot be read (EISDIR): it must be a file that belongs to who starts Tertulia.`);
});
