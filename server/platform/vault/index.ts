/** Where the keys are kept, and how the file of them is changed. */
export { keyringOf, type Keyring } from './keyring.ts';
export { replaceKeys } from './key-file.ts';
export { makeVault, secretItself, secretItselfFrom, type Vault, type VaultPlace } from './vault.ts';
/** Which secrets there are, and which key each names. */
export { namedKeys, type SealedColumn } from './sealed-column.ts';
export { vaultOfDatabase } from './vault-of-database.ts';
/** How a key is changed while the desk runs. */
export { keepVaultInStep } from './readers.ts';
export { rotateVault, type Rotated } from './rotate.ts';
export { signAnew } from './sign-anew.ts';
export { asOwner } from './as-owner.ts';
export { VaultTrouble } from './vault-trouble.ts';
