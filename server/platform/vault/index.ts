export { keyOfFolder } from './key-file.ts';
export { makeVault, type Vault, type VaultPlace } from './vault.ts';
