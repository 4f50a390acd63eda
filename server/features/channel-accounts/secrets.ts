import type { Settings } from '@tertulia/channel-kit';
import type { Vault } from '../../platform/vault/index.ts';

const placeOf = (accountId: string) => ({ table: 'channel_account', column: 'secrets', row: accountId });

export const sealSecrets = (vault: Vault, accountId: string, secrets: Settings): Buffer =>
  vault.seal(placeOf(accountId), Buffer.from(JSON.stringify(secrets)));

export const openSecrets = (vault: Vault, accountId: string, sealed: Uint8Array): Settings =>
  JSON.parse(vault.open(placeOf(accountId), sealed).toString()) as Settings; // sealed by the function above, and authenticated
