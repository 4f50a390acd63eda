import { StartTrouble } from '../errors/index.ts';

/** The keys at hand do not do what is wanted of them. The message is one whole sentence for the person at the terminal. */
export class VaultTrouble extends StartTrouble {}
