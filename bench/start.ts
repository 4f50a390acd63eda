import { spawnSync } from 'node:child_process';
import { startPostgres } from '@tertulia/server/postgres';
import { inDataFolder, runProgram } from './program.ts';
import { quantile, type Result } from './result.ts';

/** What nobody can start without. */
const libraries = [
  'fastify',
  'zod',
  'pg',
  'kysely',
  'better-auth',
  'sharp',
  'pino',
  'imapflow',
  'nodemailer',
  'postal-mime',
];

/** A later start, against what it cannot do without: PostgreSQL, and reading the big libraries. */
export async function start(scale: number): Promise<Result> {
  const rounds = Math.max(2, Math.round(5 * scale));
  return inDataFolder(async (folder) => {
    const port = 4700 + Math.floor(Math.random() * 200);
    const first = await runProgram(folder, port);
    await first.stop();
    const whole: number[] = [];
    const postgres: number[] = [];
    const imports: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now();
      const server = await startPostgres({ dataFolder: folder, log: () => undefined });
      postgres.push(performance.now() - begun);
      await server.stop();
      imports.push(timeOf(libraries.map((name) => `import '${name}';`).join('')));
      const program = await runProgram(folder, port);
      whole.push(program.startMs);
      await program.stop();
    }
    const least = quantile(postgres, 0.5) + quantile(imports, 0.5);
    return {
      name: 'start',
      checks: [{ what: 'start against PostgreSQL and the libraries', found: quantile(whole, 0.5) / least, most: 2.5 }],
      figures: {
        'start ms': quantile(whole, 0.5),
        'first start ms': first.startMs,
        'PostgreSQL ms': quantile(postgres, 0.5),
        'libraries ms': quantile(imports, 0.5),
      },
    };
  });
}

function timeOf(source: string): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    cwd: new URL('../server', import.meta.url).pathname,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - begun;
}
