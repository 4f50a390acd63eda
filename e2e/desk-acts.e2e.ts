import { type Page } from '@playwright/test';
import { conversation, expect, lucia, marcos, open, test } from './desk/day.ts';

const rows = (page: Page) => page.getByRole('region', { name: 'Conversaciones' }).getByRole('listitem');
const notice = (page: Page) => page.locator('[data-notice]');

test.use({ locale: 'es-ES', viewport: { width: 1440, height: 900 } });
test.describe.configure({ timeout: 120_000 });

test('m goes on from another account, says why others cannot, and z is back where one was', async ({
  page,
  memory,
}) => {
  await open(page, memory.origin, lucia);
  await page.keyboard.press('m');
  const sheet = page.getByRole('dialog', { name: 'Seguir desde otra cuenta' });
  await expect(sheet.getByRole('option')).toHaveCount(2);
  await expect(sheet.getByRole('option').nth(1)).toHaveAttribute('aria-disabled', 'true');
  await expect(sheet.getByRole('option').nth(1)).toContainText('Aquí no podemos escribir primero');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`${lucia}$`, 'u'));
  await expect(page.getByRole('log')).toContainText('la ha traído desde Tostadero Sur Ayuda');
  await expect(notice(page)).toContainText('Sigues desde @tostaderosur');
  await page.keyboard.press('z');
  await expect(page).toHaveURL(new RegExp(`${lucia}$`, 'u'));
});

test('with nothing open, Enter opens the first', async ({ page, memory }) => {
  await page.goto(memory.origin + '/inbox');
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(rows(page).first().getByRole('link')).toHaveAttribute('aria-current', 'page');
});

test('h hides what somebody wrote in public, and z shows it again', async ({ page, memory }) => {
  await page.goto(memory.origin + '/inbox');
  await rows(page).filter({ hasText: 'público' }).first().getByRole('link').click();
  await expect(page.getByRole('log').getByRole('article').first()).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.getByRole('log').getByText('oculto al público')).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByRole('log').getByText('oculto al público')).toHaveCount(0);
});

test('; finds a fact that still holds, and puts it into the answer word for word', async ({ page, memory }) => {
  await open(page, memory.origin, lucia);
  await page.keyboard.press(';');
  const list = page.getByRole('listbox', { name: 'Datos' });
  await expect(list.getByRole('option').first()).toContainText('Devoluciones');
  await expect(list).not.toContainText('Horario de verano');
  await page.keyboard.type('dev');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Responder' })).toHaveValue(/Tienes 30 días desde que lo recibes/u);
});

test('many are resolved in one request and come back in one', async ({ page, memory }) => {
  await open(page, memory.origin, marcos);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && /conversations\/(?:changes|undo|[\w-]+\/(?:resolve|undo))$/u.test(request.url()))
      asked.push(new URL(request.url()).pathname);
  });
  const before = await rows(page).count();
  await page.keyboard.press('Shift+x');
  await page.keyboard.press('e');
  await expect(rows(page)).toHaveCount(1); // the open one stays in sight
  await page.keyboard.press('z');
  await expect(rows(page)).toHaveCount(before);
  expect(asked).toEqual(['/api/v1/conversations/changes', '/api/v1/conversations/undo']);
});

test('a public question that goes on in private is closed where it was asked, once something was said in private', async ({
  page,
  memory,
}) => {
  await open(page, memory.origin, marcos);
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: 'Seguir desde otra cuenta' }).getByRole('option')).not.toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`${marcos}$`, 'u'));
  const closing = page.getByRole('region', { name: 'Cierre en público' });
  const field = page.getByRole('textbox', { name: 'Responder' });
  await field.fill('Hola, Marcos: te contamos por aquí.');
  await expect(closing).toHaveCount(0);
  await page.getByRole('button', { name: 'Enviar', exact: true }).click();
  await closing.getByRole('button', { name: 'Cerrarla en público' }).click();
  const words = closing.getByRole('textbox', { name: 'Lo que se leerá en público' });
  await expect(words).toHaveValue(/privado/u);
  await words.press('Enter');
  await expect(closing).toHaveCount(0);
  await expect(notice(page)).toContainText('Se publica en');
  await expect(field).toBeFocused();
  await notice(page)
    .getByRole('button', { name: /Deshacer/u })
    .click();
  await expect(words).toHaveValue(/privado/u);
  await words.press('Enter');
  await expect(closing).toHaveCount(0);
  await page.goto(memory.origin + marcos);
  await expect(page.getByRole('log').getByRole('article').last()).toContainText('privado');
});

for (const [how, resolve] of [
  ['by its key', ['Escape', 'e']],
  ['with the last answer', ['Control+Shift+Enter']],
] as const)
  test(`whoever resolves ${how} what was asked in public is told that it still stands there, with the way to close it`, async ({
    page,
    memory,
  }) => {
    await open(page, memory.origin, marcos);
    await page.keyboard.press('m');
    await expect(page.getByRole('dialog', { name: 'Seguir desde otra cuenta' }).getByRole('option')).not.toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(new RegExp(`${marcos}$`, 'u'));
    const field = page.getByRole('textbox', { name: 'Responder' });
    await field.fill('Hola, Marcos: te contamos por aquí.');
    if (how === 'by its key') {
      await field.press('Enter');
      await expect(page.getByRole('region', { name: 'Cierre en público' })).toBeVisible();
    }
    for (const key of resolve) await page.keyboard.press(key);
    await expect(notice(page)).toContainText('En @tostaderosur su pregunta sigue sin respuesta a la vista.');
    await expect(notice(page).getByRole('button', { name: /Deshacer/u })).toBeVisible();
    await notice(page).getByRole('button', { name: 'Cerrarla en público' }).click();
    const words = page.getByRole('textbox', { name: 'Lo que se leerá en público' });
    await expect(words).toBeFocused();
    await expect(words).toHaveValue(/privado/u);

    await page.goto(memory.origin + marcos);
    const closing = page.getByRole('region', { name: 'Cierre en público' });
    await expect(closing).toContainText('La conversación sigue en privado');
    await closing.getByRole('button', { name: 'Cerrarla en público' }).click();
    await closing.getByRole('textbox', { name: 'Lo que se leerá en público' }).press('Enter');
    await expect(closing).toHaveCount(0);
    await page.locator('body').press('e');
    await expect(notice(page)).not.toContainText('sin respuesta a la vista');
  });

test('many resolved at once: what one of them leaves in public is said, and that one comes back by itself', async ({
  page,
  memory,
}) => {
  await open(page, memory.origin, marcos);
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: 'Seguir desde otra cuenta' }).getByRole('option')).not.toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`${marcos}$`, 'u'));
  const field = page.getByRole('textbox', { name: 'Responder' });
  await field.fill('Hola, Marcos: te contamos por aquí.');
  await field.press('Enter');
  await expect(page.getByRole('log').getByText('te contamos por aquí')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto(`${memory.origin}/inbox?view=all`);
  await expect(rows(page).first()).toBeVisible();
  for (const name of ['@marcos_ahora', 'Lucía Ferrer']) {
    const row = rows(page).filter({ hasText: name }).filter({ hasText: 'Tostadero Sur Ayuda' });
    await row.first().hover();
    await row.first().getByRole('checkbox').click();
  }
  await page.keyboard.press('e');
  await expect(notice(page)).toContainText('Una deja su pregunta en público sin respuesta a la vista.');
  await notice(page).getByRole('button', { name: 'Volver a abrirla' }).click();
  await expect(notice(page)).toContainText('Deshecho');
  await page.goto(`${memory.origin}/inbox?view=resolved`);
  await expect(rows(page).filter({ hasText: 'Lucía Ferrer' })).toHaveCount(1);
});

test('with nothing chosen what arrives comes in by itself; with something open it waits', async ({ page, memory }) => {
  await page.goto(`${memory.origin}/inbox`);
  await expect(rows(page).first()).toBeVisible();
  const arrives = (n: number, text: string) =>
    page.request.post(`${memory.origin}/fake/receive?n=${n}&text=${encodeURIComponent(text)}`);
  const waiting = page.getByRole('button', { name: /^\d+ nuevas?$/u });
  await arrives(8, 'Vengo solo');
  await expect(rows(page).filter({ hasText: 'Vengo solo' })).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await rows(page).first().getByRole('link').click();
  await arrives(9, 'Yo espero');
  await expect(waiting).toBeVisible();
  await expect(rows(page).filter({ hasText: 'Yo espero' })).toHaveCount(0);
});

test('called in a note elsewhere, one is told in sight, with the way there', async ({ page, memory }) => {
  await open(page, memory.origin, marcos);
  await page.request.post(`${memory.origin}/fake/mention?n=1&text=${encodeURIComponent('@Nora, ¿lo miras?')}`);
  await expect(notice(page)).toContainText('Iván Prats te menciona en una nota');
  await notice(page).getByRole('button', { name: 'Ver la nota' }).click();
  await expect(page.getByRole('log')).toContainText('@Nora, ¿lo miras?');
});

test('called in a note, it is marked in the list over a reload, found in its own view, and heard once opened', async ({
  page,
  memory,
}) => {
  await open(page, memory.origin, marcos);
  await page.request.post(`${memory.origin}/fake/mention?n=1&text=${encodeURIComponent('@Nora, ¿lo miras?')}`);
  const calling = rows(page).filter({ hasText: 'te mencionan' });
  await expect(calling.filter({ hasText: 'Lucía Ferrer' })).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Más: te mencionan en 2' })).toBeVisible();
  for (const key of ['g', '4']) await page.keyboard.press(key);
  await expect(rows(page)).toHaveCount(2);
  await rows(page).filter({ hasText: 'Lucía Ferrer' }).getByRole('link').click();
  await expect(page.getByRole('log')).toContainText('@Nora, ¿lo miras?');
  await expect(calling.filter({ hasText: 'Lucía Ferrer' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Me mencionan 1' })).toBeVisible();
});

test('Escape and at once a: the letters that follow look for a colleague, and do nothing else', async ({
  page,
  memory,
}) => {
  await open(page, memory.origin, lucia);
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Nota', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  // the row takes the focus two frames after Escape, if nobody has it by then
  await page.evaluate(
    () =>
      new Promise((after) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(after)))),
  );
  await page.keyboard.type('iv');
  const colleagues = page.getByRole('dialog', { name: 'Asignar a' });
  await expect(colleagues.getByRole('combobox')).toHaveValue('iv');
  await expect(colleagues.getByRole('option')).toHaveText(['Iván Prats']);
});

test('one view is current, whichever it is', async ({ page, memory }) => {
  await open(page, memory.origin, lucia);
  const current = page.getByRole('navigation', { name: 'Vistas' }).locator('[aria-current]');
  await expect(current).toHaveText(/^Para responder/u);
  for (const [keys, name] of [
    ['g 6', 'Resueltas'],
    ['g 2', 'Mías'],
  ] as const) {
    for (const key of keys.split(' ')) await page.keyboard.press(key);
    await expect(current).toHaveText(new RegExp(`^${name}`, 'u'));
  }
});

test('the palette begins with what can be done to the conversation that is open', async ({ page, memory }) => {
  await open(page, memory.origin, lucia);
  await page.keyboard.press('Control+k');
  const actions = page.getByRole('dialog').getByRole('option');
  await expect(actions.first()).toHaveText(/^Resolver/u);
  const groups = await actions.evaluateAll((all) => all.map((each) => each.children[1]?.textContent));
  expect([...new Set(groups)]).toEqual(['Conversación', 'Redactar', 'Lista', 'Ir a', 'Mesa']);
  expect(groups).toEqual(groups.toSorted((a, b) => groups.indexOf(a) - groups.indexOf(b)));
});

test('a letter whose pictures are held back has their words in their place, and no sign of anything broken', async ({
  page,
  memory,
}) => {
  await open(page, memory.origin, conversation(2));
  const letter = page.frameLocator('iframe').first();
  await expect(letter.locator('[data-picture]')).toHaveText('logo');
  await expect(letter.locator('img')).toHaveCount(0);
});

test('every view tells how many it holds, those that are one press away too', async ({ page, memory }) => {
  await open(page, memory.origin, lucia);
  await page.getByRole('navigation', { name: 'Vistas' }).getByRole('button', { name: /^Más/u }).click();
  for (const view of ['Me mencionan', 'Pospuestas', 'Resueltas', 'Apartadas', 'Todas'])
    await expect(page.getByRole('menuitem', { name: new RegExp(`^${view}`, 'u') })).toHaveText(/\d+$/u);
});

test('the five reactions share one line of the message’s menu, and the arrows go through them', async ({
  page,
  memory,
}) => {
  await open(page, memory.origin, lucia);
  await page.getByRole('article').last().hover();
  await page.getByRole('button', { name: 'Acciones del mensaje' }).last().click();
  const reactions = page.getByRole('menuitem', { name: /^Reaccionar/u });
  await expect(reactions).toHaveCount(5);
  const heights = await reactions.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(new Set(heights).size).toBe(1);
  // as wide as its widest line, and not as all of them in a row
  const sheet = await page.getByRole('menu').boundingBox();
  expect(sheet?.width).toBeLessThan(320);
  await page.getByRole('menuitem', { name: 'Copiar el texto' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(reactions.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(reactions.nth(1)).toBeFocused();
});
