import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningDesk, type Colleague, type RunningDesk } from '../../testing/running-desk.ts';
import { says, somebodyWrites } from '../../testing/somebody-writes.ts';

let desk: RunningDesk;
let ivan: Colleague;
beforeAll(async () => {
  desk = await runningDesk();
  ivan = await desk.joins('Iván');
});
afterAll(() => desk.close());

const answers = async (who: Pick<Colleague, 'asks'>, id: string, then = 'stay') => {
  const { threadVersion } = await desk.conversation(id);
  const body = { text: `Lo miramos ahora mismo (${threadVersion}).`, seenVersion: threadVersion, then };
  return (await who.asks<{ id: string }>('POST', `/api/v1/conversations/${id}/replies`, body)).id;
};
const takesBack = (messageId: string) => desk.asks('POST', `/api/v1/messages/${messageId}/undo`);
const owner = async (id: string) => (await desk.conversation(id)).assignee?.name ?? null;

test('whoever answers what nobody owned owns it, and it leaves the unassigned', async () => {
  const { row } = await somebodyWrites(desk, '¿Tenéis molinos de mano?');
  expect((await desk.conversations('unassigned')).map((it) => it.id)).toContain(row.id);
  await answers(ivan, row.id);
  expect(await owner(row.id)).toBe('Iván');
  expect((await desk.conversations('unassigned')).map((it) => it.id)).not.toContain(row.id);
});

test('who helps out in what another owns takes nothing from them', async () => {
  const { row } = await somebodyWrites(desk, '¿Y eléctricos?');
  await answers(ivan, row.id);
  await answers(desk, row.id);
  expect(await owner(row.id)).toBe('Iván');
});

test('an answer taken back leaves it without an owner again, unless another of theirs stands', async () => {
  const { row } = await somebodyWrites(desk, '¿Hay catas los lunes?');
  await takesBack(await answers(desk, row.id));
  expect(await owner(row.id)).toBeNull();

  const first = await answers(desk, row.id);
  const second = await answers(desk, row.id);
  await takesBack(first);
  expect(await owner(row.id)).toBe('Nora');
  await takesBack(second);
  expect(await owner(row.id)).toBeNull();
});

test('a key that answers owns nothing', async () => {
  const robot = await desk.joins('Robot', 'api-key');
  const { row } = await somebodyWrites(desk, '¿Sois vosotros un robot?');
  await answers(robot, row.id);
  expect(await owner(row.id)).toBeNull();
});

test('a brand may want answers to leave conversations without an owner', async () => {
  const brand = (await desk.asks<{ items: { id: string; version: number }[] }>('GET', '/api/v1/brands')).items[0];
  const set = (answeringAssigns: boolean, version = 0) =>
    desk.asks<{ version: number }>('PATCH', `/api/v1/brands/${desk.brandId}`, { answeringAssigns, version });
  const { version } = await set(false, brand?.version);
  const { row } = await somebodyWrites(desk, '¿Reparáis cafeteras?');
  await answers(desk, row.id);
  expect(await owner(row.id)).toBeNull();
  await set(true, version);
});

test('who comes back soon comes back to whoever answered; a new round is everybody’s', async () => {
  const { row, event } = await somebodyWrites(desk, '¿Me lo envolvéis?');
  const again = (text: string) => desk.receives(says(desk, text, { thread: event.thread, from: event.from }));
  const asked = (text: string) =>
    desk.until(async () => (await desk.conversation(row.id)).lastMessage?.text === text || null);
  await answers(desk, row.id, 'resolve');
  desk.clock.pass(3_600_000);
  await again('¿Y con un lazo?');
  await asked('¿Y con un lazo?');
  expect(await owner(row.id)).toBe('Nora');
  await answers(desk, row.id, 'resolve');
  desk.clock.pass(4 * 86_400_000);
  await again('¿Tenéis tazas de loza?');
  await asked('¿Tenéis tazas de loza?');
  expect(await desk.conversation(row.id)).toMatchObject({ assignee: null, episode: { number: 2 } });
});
