import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export type Offered = { readonly taken: number; readonly refused: number; readonly seconds: number };

/** Webhooks from another process, over this many connections. @param rate a second; 0: as fast as they are taken */
export async function offer(
  url: string,
  secret: string,
  connections: number,
  milliseconds: number,
  rate = 0,
): Promise<Offered> {
  const args = [url, secret, String(connections), String(milliseconds), String(rate)];
  const child = spawn(process.execPath, [new URL('load.ts', import.meta.url).pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(await text(child.stdout)) as Offered; // its last words
}
