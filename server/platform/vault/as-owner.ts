import type pg from 'pg';
import { rolesIn } from '../database/index.ts';

/** One transaction of the administrator with the rights of whom the tables belong to: not every administrator is a superuser. */
export async function asOwner<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  const { owner } = await rolesIn(client);
  await client.query('begin');
  try {
    await client.query(`set local role ${owner}`);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
