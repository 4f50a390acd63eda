import { expect, test } from 'vitest';
import { speaker } from './live-region.ts';

function room() {
  let time = 0;
  const said: { at: number; text: string }[] = [];
  const plans: { at: number; work: () => void }[] = [];
  const { say } = speaker((text) => said.push({ at: time, text }), {
    now: () => time,
    later: (ms, work) => void plans.push({ at: time + ms, work }),
  });
  const until = (end: number) => {
    for (
      let next = plans.findIndex((plan) => plan.at <= end);
      next >= 0;
      next = plans.findIndex((plan) => plan.at <= end)
    ) {
      const [plan] = plans.splice(next, 1);
      time = Math.max(time, plan?.at ?? time);
      plan?.work();
    }
    time = end;
  };
  return { say, said, until };
}

test('a screen reader is told at once, and then at most once in ten seconds', () => {
  const { say, said, until } = room();
  for (let second = 0; second < 60; second += 1) {
    say(`nueva ${second}`);
    until((second + 1) * 1000);
  }
  expect(said[0]).toEqual({ at: 0, text: 'nueva 0' });
  const gaps = said.slice(1).map((each, at) => each.at - (said[at]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10_000);
  expect(said.length).toBeLessThanOrEqual(7);
});

test('the same words are not said twice in one breath', () => {
  const { say, said, until } = room();
  say('1 nueva');
  until(1);
  say('2 nuevas');
  say('2 nuevas');
  until(20_000);
  expect(said.map((each) => each.text)).toEqual(['1 nueva', '2 nuevas']);
});
