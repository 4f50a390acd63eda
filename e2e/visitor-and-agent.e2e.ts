import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './desk/browser-test.ts';
import type { Owner } from './desk/owner.ts';

type Row = { id: string; lastMessage: { text: string } | null };
type Said = {
  kind: string;
  text: string;
  delivery: { state: string };
  parts: { type: string; role?: string; state?: string; durationMs?: number; fileId?: string }[];
};

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
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
    const id = await conversationOf(desk.owner, asked);
    await answerWith(desk.owner, id, { text: 'Sí, hasta las 20 h.' });
    await expect(log(page).getByText('Sí, hasta las 20 h.')).toBeVisible({ timeout: 15_000 });
    await expect
      .poll(async () => (await messagesOf(desk.owner, id)).map((one) => [one.text, one.delivery.state]))
      .toEqual([
        [asked, 'received'],
        ['Sí, hasta las 20 h.', 'read'],
      ]);
  });

  test('send each other pictures and voice notes, and each end shows and plays them', async ({
    page,
    desk,
    context,
  }) => {
    await context.grantPermissions(['microphone']);
    const asked = `Mira esto ${crypto.randomUUID()}`;
    await page.locator('input[type=file]').setInputFiles({ name: 'mesa.png', mimeType: 'image/png', buffer: png });
    await expect(page.getByRole('button', { name: 'Quitar mesa.png' })).toBeVisible();
    await write(page, asked);
    const id = await conversationOf(desk.owner, asked);
    await page.getByRole('button', { name: 'Grabar una nota de voz' }).click();
    await expect(page.getByRole('timer')).toHaveText('0:01');
    await page.getByRole('button', { name: 'Enviar la nota de voz' }).click();

    await expect
      .poll(async () =>
        (await messagesOf(desk.owner, id)).flatMap((one) =>
          one.parts.map((part) => [part.type, part.role, part.state]),
        ),
      )
      .toEqual([
        ['text', undefined, undefined],
        ['media', 'image', 'kept'],
        ['media', 'voice', 'kept'],
      ]);
    const [, picture, note] = (await messagesOf(desk.owner, id)).flatMap((one) => one.parts);
    expect(note?.durationMs).toBeGreaterThan(900);
    for (const [part, mime] of [
      [picture, /^image\//u],
      [note, /^audio\//u],
    ] as const) {
      const kept = await desk.owner.fetch(`/files/${part?.fileId}`);
      expect(kept.headers.get('content-type')).toMatch(mime);
      expect((await kept.arrayBuffer()).byteLength).toBeGreaterThan(50);
    }

    const upload = async (name: string, mime: string, bytes: Buffer, voice: boolean) =>
      (await desk.owner.upload(name, mime, bytes, voice)).id;
    await answerWith(desk.owner, id, {
      text: 'Qué bonita',
      files: [{ fileId: await upload('barra.png', 'image/png', png, false), role: 'image', alt: 'La barra' }],
    });
    const voice = readFileSync(join(import.meta.dirname, 'fixtures/voice-note.webm'));
    await answerWith(desk.owner, id, {
      files: [{ fileId: await upload('nota.webm', 'audio/webm', voice, true), role: 'voice' }],
    });
    await expect(log(page).getByRole('img', { name: 'La barra' })).toBeVisible({ timeout: 20_000 });
    await expect.poll(() => naturalWidth(page, 0)).toBe(1);
    await expect.poll(() => naturalWidth(page, 1)).toBe(1);
    const play = log(page).getByRole('button', { name: 'Reproducir: Nota de voz' });
    await expect(play).toHaveCount(2, { timeout: 20_000 });
    await play.last().click();
    await expect(log(page).getByRole('button', { name: 'Pausar: Nota de voz' })).toBeVisible();
    await expect(play).toHaveCount(2, { timeout: 10_000 }); // it played to its end
  });

  test('lose nothing and double nothing when the program is killed between them', async ({ page, desk }) => {
    const asked = `Antes de la caída ${crypto.randomUUID()}`;
    await write(page, asked);
    const id = await conversationOf(desk.owner, asked);
    const falling = desk.killAndStart();
    await write(page, 'Durante la caída');
    await falling;
    await write(page, 'Después de la caída');
    const expected = [asked, 'Durante la caída', 'Después de la caída'];
    await expect
      .poll(async () => (await messagesOf(desk.owner, id)).map((one) => one.text), { timeout: 30_000 })
      .toEqual(expected);
    await expect
      .poll(async () => (await log(page).locator('.bubble').allInnerTexts()).slice(1), { timeout: 30_000 })
      .toEqual(expected);
  });
});

async function answerWith(owner: Owner, id: string, body: Record<string, unknown>): Promise<void> {
  const { threadVersion } = await owner.ask('GET', `/api/v1/conversations/${id}`);
  await owner.ask('POST', `/api/v1/conversations/${id}/replies`, { text: '', seenVersion: threadVersion, ...body });
}

const naturalWidth = (page: Page, at: number): Promise<number> =>
  log(page)
    .getByRole('img')
    .nth(at)
    .evaluate((image) => (image instanceof HTMLImageElement && image.complete ? image.naturalWidth : 0));

async function conversationOf(owner: Owner, text: string): Promise<string> {
  const found = async (): Promise<string | undefined> => {
    const { items }: { items: Row[] } = await owner.ask('GET', '/api/v1/conversations?view=all&order=newest');
    return items.find((row) => row.lastMessage?.text === text)?.id;
  };
  await expect.poll(found).toBeDefined();
  return (await found()) ?? '';
}

async function messagesOf(owner: Owner, id: string): Promise<readonly Said[]> {
  const { items }: { items: Said[] } = await owner.ask('GET', `/api/v1/conversations/${id}/messages`);
  return items;
}
