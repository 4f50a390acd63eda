import { expect, vi } from 'vitest';
import { ShortLivedClient } from '../../../platform/database/short-lived-client.ts';
import { makeClient, type Answer, type Client } from '../../../testing/client.ts';
import { test, type TestDesk } from '../../../testing/desk.ts';
import { password } from '../../../testing/people.ts';

const email = 'ana@alba.example';
const signIn = (desk: TestDesk) => desk.as('nobody').post('/api/auth/sign-in/email', { email, password });

type Ask = (this: ShortLivedClient, ...asked: unknown[]) => unknown;

/** The database answers so many questions; it is gone with the next, for good or for that one. */
async function whenItGoes<T>(after: number, goes: 'away' | 'once', work: () => Promise<T>) {
  const ask = ShortLivedClient.prototype.query as unknown as Ask; // each of its forms
  let asked = 0;
  const isGone = () => (goes === 'away' ? asked > after : asked === after + 1);
  const lost = vi.spyOn(ShortLivedClient.prototype, 'query').mockImplementation(function (
    this: ShortLivedClient,
    ...args: unknown[]
  ) {
    const isTold = String(args[0]).includes('pg_notify'); // tells the listeners when it can; nobody waits for that
    if (!isTold) asked += 1;
    if (isTold || !isGone()) return ask.apply(this, args);
    const gone = new Error('Connection terminated unexpectedly');
    const told = args.find((it) => typeof it === 'function');
    return told === undefined ? Promise.reject(gone) : void told(gone);
  } as Ask as never);
  try {
    return { answer: await work(), wasAsked: asked > after };
  } finally {
    lost.mockRestore();
  }
}

/** What is answered, whichever question is the first to get no answer; how many questions there are. */
async function whereverItGoes(
  desk: TestDesk,
  goes: 'away' | 'once',
  work: (ana: Client) => Promise<Answer>,
  then: (ana: Client) => Promise<void> = async () => undefined,
) {
  for (let after = 0; ; after += 1) {
    const signedIn = await signIn(desk);
    signedIn.ok();
    const ana = makeClient(desk.app, signedIn.session());
    const { answer, wasAsked } = await whenItGoes(after, goes, () => work(ana));
    desk.clock.pass(3_600_000); // none of these tries counts for the next
    if (!wasAsked) return after;
    if (answer.status === 200) await then(ana);
    else expect(answer, `after ${after} answers`).toMatchObject({ status: 503, body: { code: 'desk.busy' } });
  }
}

const isOut = async (ana: Client) => expect((await ana.get('/api/v1/me')).status).toBe(401);

test(
  'while the database goes away in the midst of signing in, nobody is told that their password is wrong',
  { timeout: 120_000 },
  async ({ desk }) => {
    expect(await whereverItGoes(desk, 'away', () => signIn(desk))).toBeGreaterThan(8);
  },
);

test(
  'while the database goes away in the midst of a change of password, nobody is told that theirs is wrong',
  { timeout: 120_000 },
  async ({ desk }) => {
    const same = { currentPassword: password, newPassword: password };
    const change = (ana: Client) => ana.post('/api/auth/change-password', same);
    expect(await whereverItGoes(desk, 'away', change, isOut)).toBeGreaterThan(8);
  },
);

test(
  'when the database is away for one question of signing out, whoever is told that they are out is out',
  { timeout: 120_000 },
  async ({ desk }) => {
    expect(await whereverItGoes(desk, 'once', (ana) => ana.post('/api/auth/sign-out'), isOut)).toBeGreaterThan(4);
  },
);

test(
  'whenever the database goes away in the midst of joining, whoever was invited gets in with the password they chose',
  { timeout: 120_000 },
  async ({ desk }) => {
    const nobody = desk.as('nobody');
    for (let after = 0; ; after += 1) {
      const invited = { email: `vera-${after}@alba.example`, role: 'agent' };
      const { url } = (await desk.as('owner').post('/api/v1/invitations', invited)).ok();
      const joining = { token: String(url).split('#token=')[1], name: 'Vera', password };
      const { answer, wasAsked } = await whenItGoes(after, 'away', () => nobody.post('/api/v1/join', joining));
      if (!wasAsked) return answer.ok();
      const again = await nobody.post('/api/v1/join', joining);
      const came =
        again.status === 410 ? await nobody.post('/api/auth/sign-in/email', { ...invited, password }) : again;
      expect(came.status, `after ${after} answers: ${JSON.stringify(came.body)}`).toBe(200);
      desk.clock.pass(3_600_000);
    }
  },
);
