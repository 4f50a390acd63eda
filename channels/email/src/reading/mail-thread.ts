import { parentPort } from 'node:worker_threads';
import type { ChannelEvent, RawItem } from '@tertulia/channel-kit';
import { extractFile } from './extract-file.ts';
import { readMail } from './read-mail.ts';

/** What a thread beside the main one is asked, and what it answers. */
export type Asked = { readonly item: RawItem } & (
  | { readonly to: 'read' }
  | { readonly to: 'extract'; readonly key: string }
);
export type Answered = readonly ChannelEvent[] | Uint8Array | null;

parentPort?.on('message', (asked: Asked) => {
  const answered: Promise<Answered> = asked.to === 'read' ? readMail(asked.item) : extractFile(asked.item, asked.key);
  // Neither throws by its own promise; if one does, the thread ends and whoever asked is told.
  void answered.then((answer) => parentPort?.postMessage(answer));
});
