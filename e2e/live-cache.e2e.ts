import { randomUUID } from 'node:crypto';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { answersHeld, differences } from './desk/cache-against-desk.ts';
import { cuttableLine } from './desk/cuttable-line.ts';
import { becomeOwner, type Owner } from './desk/owner.ts';
import { startDesk } from './desk/start-desk.ts';

const OPERATIONS = 10_000;
const CUTS = 20;
const VISITORS = 160;
const AT_ONCE = 12;

test('after ten thousand operations and twenty cut wires each browser holds what a fresh GET answers', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const line = await cuttableLine();
  const desk = await startDesk({ TERTULIA_URL: `http://localhost:${line.port}` });
  const origin = `http://localhost:${line.port}`;
  line.leadTo(Number(new URL(desk.origin).port));
  try {
    const owner = await becomeOwner({ ...desk, origin });
    const { brandId, doors } = await secondBrand(owner);
    await owner.ask('POST', '/api/v1/labels', { name: 'envíos', colour: 'teal' });
    await owner.ask('POST', '/api/v1/labels', { name: 'facturas', colour: 'plum' });
    const agent = await invited(owner, origin, { email: 'agente@tostadero.example', role: 'agent', brandId });
    const viewer = await invited(owner, origin, { email: 'mira@tostadero.example', role: 'viewer' });
    const visitors = await Promise.all(
      Array.from({ length: VISITORS }, (_, n) => visitor(origin, doors[n % doors.length] ?? '')),
    );

    await Promise.all(visitors.slice(0, 12).map((each, n) => each.say(`¿Abrís el día ${n + 1}?`)));
    const screens = [
      { page: await openInbox(browser, origin, owner, 'to-answer'), ask: owner.ask },
      { page: await openInbox(browser, origin, agent, 'all'), ask: agent.ask },
      { page: await openInbox(browser, origin, viewer, 'unassigned'), ask: viewer.ask },
    ];
    for (const { page } of screens)
      await page
        .getByText(/¿Abrís el día/)
        .first()
        .click(); // a thread open in each
    const chance = mulberry(20_261_122);
    const conversations = new Map<string, { version: number; threadVersion: number; events: string[] }>();
    const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T; // never asked of an empty list
    const refresh = async (): Promise<void> => {
      const { items } = await owner.ask('GET', '/api/v1/conversations?view=all&order=newest&limit=100');
      for (const row of items)
        conversations.set(row.id, {
          version: row.version,
          threadVersion: row.threadVersion,
          events: conversations.get(row.id)?.events ?? [],
        });
    };
    const labels: string[] = (await owner.ask('GET', '/api/v1/labels')).items.map((label: { id: string }) => label.id);

    const operate = async (): Promise<void> => {
      const dice = chance();
      if (dice < 0.4 || conversations.size < 5) return pick(visitors).say(`¿${Math.floor(chance() * 1e6)} llega hoy?`);
      const [id, known] = pick([...conversations]);
      const path = `/api/v1/conversations/${id}`;
      const { version, threadVersion } = known;
      if (dice < 0.52)
        await owner.ask('POST', `${path}/replies`, {
          text: `Sí, el ${Math.floor(chance() * 28)}.`,
          seenVersion: threadVersion,
          confirmChanged: true,
        });
      else if (dice < 0.6) await owner.ask('POST', `${path}/notes`, { text: 'Ojo con la dirección.' });
      else if (dice < 0.7) await owner.ask('POST', `${path}/read`);
      else if (dice < 0.76)
        await (chance() < 0.5 ? owner : agent).ask('PUT', `${path}/draft`, {
          text: chance() < 0.4 ? '' : 'Hola…',
          mode: 'reply',
        });
      else if (dice < 0.8) await owner.ask('PUT', `${path}/labels`, { labelIds: labels.filter(() => chance() < 0.5) });
      else {
        const verbs = ['resolve', 'reopen', 'snooze', 'set-aside', 'undo'] as const;
        const verb = pick(verbs);
        const until = new Date(Date.now() + 3_600_000).toISOString();
        const body =
          verb === 'snooze'
            ? { version, until }
            : verb === 'set-aside'
              ? { version, why: 'spam' }
              : verb === 'undo'
                ? { eventId: known.events.at(-1) ?? randomUUID() }
                : { version };
        const answer = await owner.ask('POST', `${path}/${verb}`, body);
        if (answer.eventId !== undefined) known.events.push(answer.eventId);
        conversations.set(id, {
          version: answer.conversation?.version ?? answer.version,
          threadVersion,
          events: known.events,
        });
      }
    };

    let done = 0;
    let refused = 0;
    let cuts = 0;
    const worker = async (): Promise<void> => {
      while (done < OPERATIONS) {
        done += 1;
        const count = done;
        if (count % 250 === 0) await refresh().catch(() => undefined); // its connection may be the one that was cut
        if (count % (OPERATIONS / CUTS) === 0) {
          cuts += 1;
          line.cut();
        }
        // Some are refused by design (a version that moved on), some lose their wire: both are part of a real day.
        await operate().catch(() => (refused += 1));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(cuts).toBe(CUTS);
    expect(refused, 'most operations happened').toBeLessThan(OPERATIONS / 2);

    for (const { page, ask } of screens) {
      await expect.poll(() => differences(page, ask), { timeout: 60_000, intervals: [1000] }).toEqual([]);
      expect(await answersHeld(page), 'the browser remembers enough to be compared').toBeGreaterThan(6);
    }
  } finally {
    await desk.stop();
    await line.close();
  }
});

async function secondBrand(owner: Owner): Promise<{ brandId: string; doors: string[] }> {
  const brand = await owner.ask('POST', '/api/v1/brands', {
    name: 'Librería Norte',
    locale: 'es',
    timeZone: 'Europe/Madrid',
    firstResponseMinutes: 60,
    nextResponseMinutes: 60,
    bannedTerms: [],
  });
  await owner.ask('POST', '/api/v1/accounts', {
    brandId: brand.id,
    channel: 'webchat',
    name: 'Librería',
    purpose: 'main',
    settings: { site: 'libreria.example' },
  });
  const { items } = await owner.ask('GET', '/api/v1/accounts');
  return {
    brandId: brand.id,
    doors: items.map((account: { embed: string }) => /data-desk="([^"]+)"/u.exec(account.embed)?.[1] ?? ''),
  };
}

type Person = Pick<Owner, 'ask' | 'email' | 'password'>;

async function invited(
  owner: Owner,
  origin: string,
  wish: { email: string; role: string; brandId?: string },
): Promise<Person> {
  const { url } = await owner.ask('POST', '/api/v1/invitations', wish);
  const token = /token=([\w-]+)/u.exec(url)?.[1];
  const password = 'otra contraseña larga';
  const headers = { 'content-type': 'application/json', origin, 'x-tertulia-csrf': '1' };
  const joined = await fetch(`${origin}/api/v1/join`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ token, name: wish.role, password }),
  });
  const cookie = joined.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const ask: Owner['ask'] = async (method, path, body) => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: { ...headers, cookie, 'idempotency-key': randomUUID() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
    return answer.json();
  };
  return { email: wish.email, password, ask };
}

async function visitor(origin: string, door: string): Promise<{ say: (text: string) => Promise<void> }> {
  const base = `${origin}/c/webchat/${door}`;
  const headers = { 'content-type': 'application/json' };
  const begun = await fetch(`${base}/session`, { method: 'POST', headers, body: '{}' });
  const { token } = (await begun.json()) as { token: string }; // the door's answer
  return {
    say: async (text) => {
      const answer = await fetch(`${base}/messages`, {
        method: 'POST',
        headers: { ...headers, authorization: `Bearer ${token}` },
        body: JSON.stringify({ id: randomUUID(), text }),
      });
      if (!answer.ok) throw new Error(`door: ${answer.status}`);
    },
  };
}

async function openInbox(
  browser: Browser,
  origin: string,
  person: Pick<Person, 'email' | 'password'>,
  view: string,
): Promise<Page> {
  const context = await browser.newContext({ locale: 'es-ES' });
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('Correo').fill(person.email);
  await page.getByLabel('Contraseña').fill(person.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.waitForURL('**/inbox**');
  await page.goto(`${origin}/inbox?view=${view}`);
  return page;
}

/** Chance that is the same in every run (mulberry32, public domain). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
