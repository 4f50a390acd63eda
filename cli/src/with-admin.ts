import { asAdministrator, type Administrator } from '@tertulia/server/database';
import type { Settings } from '@tertulia/server/settings';
import { withDatabase } from './with-database.ts';

/** One connection as the administrator of the desk's database. */
export const withAdmin = <T>(
  settings: Settings,
  name: string,
  use: (client: Administrator) => Promise<T>,
): Promise<T> => withDatabase(settings, (adminUrl) => asAdministrator(adminUrl, name, use));
