import { join } from 'node:path';
import type { BucketAddress } from './bucket.ts';
import { filesInBucket } from './files-in-bucket.ts';
import { filesInFolder } from './files-in-folder.ts';
import type { Files } from './files.ts';

/** Where the settings want the files: in a bucket, or beside the database. */
export const filesAt = (settings: { readonly dataFolder: string; readonly bucket: BucketAddress | null }): Files =>
  settings.bucket === null ? filesInFolder(join(settings.dataFolder, 'files')) : filesInBucket(settings.bucket);
