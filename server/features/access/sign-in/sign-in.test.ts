import { expect } from 'vitest';
import { test } from '../../../testing/desk.ts';
import { password } from '../../../testing/people.ts';

test('whoever signs in is themselves, and signing out ends it', async ({ desk }) => {
  const answer = await desk.as('nobody').post('/api/auth/sign-in/email', { email: 'ana@alba.example', password });
  expect(answer.status).toBe(200);
  expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/i);
  const me = (await desk.as('agent').get('/api/v1/me')).ok();
  expect(me).toMatchObject({ member: { name: 'Ana' }, workspace: { name: 'Tejidos Alba' } });
});
