import { expect, test } from 'vitest';
import { foundedDesk } from '../testing/desk.ts';
import { openLiveLine } from '../testing/live-line.ts';

test('whoever is being answered when the program closes gets the whole answer, and nobody who only listens holds it up', async () => {
  const desk = await foundedDesk();
  const { promise: asked, resolve: isAsked } = Promise.withResolvers<void>();
  const { promise: mayAnswer, resolve: answer } = Promise.withResolvers<void>();
  desk.app.get('/slow', async () => {
    isAsked();
    await mayAnswer;
    return 'all of it';
  });
  const origin = await desk.app.listen({ host: '127.0.0.1', port: 0 });
  const line = await openLiveLine(`${origin}/api/v1/live`, desk.cast.headers.owner);
  await line.next((it) => it.event === 'mark');
  const answered = fetch(`${origin}/slow`).then((it) => it.text());
  await asked;
  const closed = desk.close();
  await line.ended;
  answer();
  expect(await answered).toBe('all of it');
  await closed;
});
