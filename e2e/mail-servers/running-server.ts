import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type RunningServer = { readonly stop: () => Promise<void> };

/** Resolves when every port answers; what the server said before that is in the error when it does not start. */
export async function startServer(
  command: string,
  parameters: readonly string[],
  ports: readonly number[],
): Promise<RunningServer> {
  // Its own process group: a Ctrl-C must not reach the server before the tests are done with it. The shell between holds our end of a
  // pipe and ends the server when it closes, so that tests which are killed leave nothing running.
  const child = spawn('sh', ['-c', holdUntilClosed, 'sh', command, ...parameters], {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    if (said.length < 20_000) said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  child.once('error', (error) => (said += error.message));
  for (let tries = 0; !(await allAnswer(ports)); tries += 1) {
    if (child.exitCode !== null || child.pid === undefined || tries > 400) {
      child.stdin.end();
      throw new Error(`${command} did not start: ${said}`);
    }
    await pause(25);
  }
  return {
    stop: async () => {
      if (child.exitCode !== null || child.pid === undefined) return;
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}

const holdUntilClosed = '"$@" & server=$!; cat > /dev/null; kill "$server" 2> /dev/null; wait "$server"';

const allAnswer = async (ports: readonly number[]) => (await Promise.all(ports.map(answers))).every(Boolean);

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
