import { createHash } from 'node:crypto';
import { join } from 'node:path';

export interface Whereabouts {
  repository: string;
  isRoot: boolean;
}

/**
 * Beside the sources for an ordinary user. Root's database runs as a user of its own, which may not be able to enter
 * the folder of the clone (a home of mode 0700), so for root it lies under /var/lib, one folder per clone.
 */
export const defaultDataFolder = ({ repository, isRoot }: Whereabouts): string =>
  isRoot
    ? join('/var/lib/tertulia', createHash('sha256').update(repository).digest('hex').slice(0, 8))
    : join(repository, '.tertulia');
