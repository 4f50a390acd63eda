/** One line of server-sent events as a browser reads it. */
export type Heard = { readonly id: string; readonly event: string; readonly data: string };

export type LiveLine = {
  readonly status: number;
  readonly heard: Heard[];
  /** Comments of the server: its keep-alive. */
  readonly comments: string[];
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  readonly close: () => void;
  /** The first that matches, now or within five seconds. */
  readonly next: (matches: (heard: Heard) => boolean) => Promise<Heard>;
};

/** Opens a line and reads it on until it is closed. */
export async function openLiveLine(url: string, headers: Readonly<Record<string, string>>): Promise<LiveLine> {
  const closing = new AbortController();
  const response = await fetch(url, { headers, signal: closing.signal });
  const heard: Heard[] = [];
  const comments: string[] = [];
  const waiting = new Set<() => void>();
  const read = async (): Promise<void> => {
    const text = (response.body ?? new ReadableStream<Uint8Array>()).pipeThrough(new TextDecoderStream());
    let rest = '';
    let lastId = '';
    for await (const piece of text) {
      const blocks = (rest + piece).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const field = (name: string): string | undefined =>
          block
            .split('\n')
            .find((line) => line.startsWith(`${name}: `))
            ?.slice(name.length + 2);
        if (block.startsWith(':')) comments.push(block.slice(1).trim());
        lastId = field('id') ?? lastId;
        const data = field('data');
        if (data !== undefined) heard.push({ id: lastId, event: field('event') ?? 'message', data });
        else if (field('id') !== undefined) heard.push({ id: lastId, event: 'mark', data: '' });
      }
      for (const wake of waiting) wake();
    }
  };
  const ended = read().catch(() => undefined); // closed by us or by them: both are an end
  return {
    status: response.status,
    heard,
    comments,
    ended,
    close: () => closing.abort(),
    next: async (matches) => {
      const deadline = Date.now() + 5000;
      for (;;) {
        const found = heard.find(matches);
        if (found !== undefined) return found;
        if (Date.now() > deadline) throw new Error(`not heard; heard ${JSON.stringify(heard).slice(0, 2000)}`);
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            clearTimeout(timer);
            waiting.delete(wake);
            resolve();
          };
          const timer = setTimeout(wake, 200);
          waiting.add(wake);
        });
      }
    },
  };
}
