import { readdirSync, readFileSync } from 'node:fs';
import { inDataFolder, runProgram } from './program.ts';
import type { Result } from './result.ts';

/** What an idle installation costs: the program and its PostgreSQL, shared pages counted once (proportional set size). */
export async function idle(scale: number): Promise<Result> {
  return inDataFolder(async (folder) => {
    const port = 4900 + Math.floor(Math.random() * 99);
    const program = await runProgram(folder, port);
    try {
      for (let request = 0; request < 1000; request++)
        await fetch(`${program.origin}/openapi.json`).then((it) => it.arrayBuffer());
      await new Promise((resolve) => setTimeout(resolve, Math.max(5000, 60_000 * scale)));
      const family = familyOf(program.child.pid ?? 0, folder);
      const megabytes = family.map((pid) => pssOf(pid) / 1024);
      const sum = megabytes.reduce((total, each) => total + each, 0);
      return {
        name: 'idle',
        checks: [{ what: 'megabytes 60 s after 1,000 requests', found: sum, most: 400 }],
        figures: { processes: family.length, 'the program itself, megabytes': pssOf(program.child.pid ?? 0) / 1024 },
      };
    } finally {
      await program.stop();
    }
  });
}

/** The program, and every process of the PostgreSQL on its data folder, which is a child of nobody. */
function familyOf(pid: number, folder: string): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const parents = new Map(all.map((each) => [each, parentOf(each)]));
  const roots = new Set([pid, ...all.filter((each) => read(`/proc/${each}/cmdline`).includes(folder))]);
  return all.filter((each) => {
    for (let at: number | undefined = each; at !== undefined && at > 1; at = parents.get(at))
      if (roots.has(at)) return true;
    return false;
  });
}

const parentOf = (pid: number): number => Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
/** Kilobytes. */
const pssOf = (pid: number): number => Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}
