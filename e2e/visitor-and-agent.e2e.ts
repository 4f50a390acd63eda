import { expect, type Page } from '@playwright/test';
import { test } from './desk.ts';

type Row = { id: string; threadVersion: number; lastMessage: { text: string } | null };
type Said = {
  kind: string;
  text: string;
  delivery: { state: string };
  parts: { type: string; role?: string; state?: string; durationMs?: number }[];
};

const log = (page: Page) => page.getByRole('log');

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Escribe un mensaje' }).fill(text);
  await page.getByRole('textbox', { name: 'Escribe un mensaje' }).press('Enter');
}

test.describe('a visitor in the widget and the team', () => {
  test.beforeEach(async ({ page, desk }) => {
    await page.goto(desk.demo('es'));
    await page.getByRole('button', { name: 'Abrir el chat' }).click();
  });

  test('write to each other, and reading is known', async ({ page, desk }) => {
    const asked = `Hola, ¿abrís hoy? ${crypto.randomUUID()}`;
    await write(page, asked);
    const id = await conversationOf(desk.api, asked);
    const { threadVersion } = await desk.api<Row>('GET', `/api/v1/conversations/${id}`);
    await desk.api('POST', `/api/v1/conversations/${id}/replies`, {
      text: 'Sí, hasta las 20 h.',
      seenVersion: threadVersion,
    });
    await expect(log(page).getByText('Sí, hasta las 20 h.')).toBeVisible({ timeout: 15_000 });
    await expect
      .poll(async () => (await messagesOf(desk.api, id)).map((one) => [one.text, one.delivery.state]))
      .toEqual([
        [asked, 'received'],
        ['Sí, hasta las 20 h.', 'read'],
      ]);
  });

  test('lose nothing and double nothing when the program is killed between them', async ({ page, desk }) => {
    const asked = `Antes de la caída ${crypto.randomUUID()}`;
    await write(page, asked);
    const id = await conversationOf(desk.api, asked);
    const falling = desk.killAndStart();
    await write(page, 'Durante la caída');
    await falling;
    await write(page, 'Después de la caída');
    const expected = [asked, 'Durante la caída', 'Después de la caída'];
    await expect
      .poll(async () => (await messagesOf(desk.api, id)).map((one) => one.text), { timeout: 30_000 })
      .toEqual(expected);
    await expect
      .poll(async () => (await log(page).locator('.bubble').allInnerTexts()).slice(1), { timeout: 30_000 })
      .toEqual(expected);
  });
});

async function conversationOf(api: <T>(method: string, path: string) => Promise<T>, text: string): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(async () => {
      const { items } = await api<{ items: Row[] }>('GET', '/api/v1/conversations?view=all&order=newest');
      found = items.find((row) => row.lastMessage?.text === text)?.id;
      return found;
    })
    .toBeDefined();
  return found ?? '';
}

const messagesOf = async (api: <T>(method: string, path: string) => Promise<T>, id: string): Promise<readonly Said[]> =>
  (await api<{ items: Said[] }>('GET', `/api/v1/conversations/${id}/messages`)).items;
