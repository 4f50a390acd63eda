/** A backup cannot be made or taken back. The message is one whole sentence for the person at the terminal. */
export class BackupTrouble extends Error {
  override readonly name = 'BackupTrouble';
}
