/** A whole desk in a folder: every table of one moment, every file, and what proves both. */
export { writeBackup, type BackupParts } from './write-backup.ts';
/** The way back, into an empty place. */
export { restoreBackup, type RestoreParts } from './restore-backup.ts';
/** What a backup says about itself. */
export { type BackupContents } from './contents.ts';
/** Why a backup cannot be made or taken back, as one sentence. */
export { BackupTrouble } from './backup-trouble.ts';
