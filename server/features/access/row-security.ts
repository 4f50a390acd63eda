import { StartTrouble } from '../../platform/errors/index.ts';
import type { Desk } from '../../desk/index.ts';
import { runner, sql } from '../../platform/database/index.ts';

type Standing = { role: string; bypasses: boolean; owns: string | null; unguarded: string | null };

/**
 * The program must not run if the role of its everyday work could see more than one workspace.
 * @throws Error with one sentence that names what is wrong
 */
export async function assertRowSecurity(desk: Desk): Promise<void> {
  const it = await runner(desk.app).one(sql<Standing>`
    select current_user::text as role,
      (select r.rolsuper or r.rolbypassrls from pg_roles r where r.rolname = current_user) or exists (
        select from pg_class c where c.relnamespace = 'desk'::regnamespace and pg_get_userbyid(c.relowner) <> current_user and pg_has_role(current_user, c.relowner, 'usage')) as bypasses,
      (select string_agg(c.relname, ', ') from pg_class c where c.relnamespace = 'desk'::regnamespace and pg_get_userbyid(c.relowner) = current_user) as owns,
      (select string_agg(c.relname, ', ') from pg_class c
        where c.relnamespace = 'desk'::regnamespace and c.relkind in ('r', 'p')
          and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped)
          and not (c.relrowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid))) as unguarded`);
  if (it === undefined || it.bypasses)
    throw new StartTrouble(
      `The database role ${it?.role ?? ''} may look past row security. Give the program a role without SUPERUSER and BYPASSRLS.`,
    );
  if (it.owns !== null)
    throw new StartTrouble(`The database role ${it.role} owns ${it.owns}, and owners are not held by row security.`);
  if (it.unguarded !== null)
    throw new StartTrouble(`Without row security: ${it.unguarded}. Run the migrations of this version.`);
}
