import type { ChannelContext, Cursor, Sink } from '@tertulia/channel-kit';
import type { ImapFlow } from 'imapflow';
import { connectionFailure } from '../connection-failure.ts';
import { folderFor, openImap } from '../imap-connection.ts';
import { mailboxSettings, type MailboxSettings } from '../mailbox-settings.ts';
import { needsPerson } from '../signing-in.ts';
import { makeBell, type Bell } from './bell.ts';
import { cursorOf, positionOf, type Position } from './position.ts';
import { readFolder, type Folder } from './read-folder.ts';

/** IMAP with IDLE (RFC 3501, 2177): reads what is new, waits until the server says there is more, reads again. */
export async function openStream(cursor: Cursor | null, context: ChannelContext, sink: Sink): Promise<void> {
  const mailbox = mailboxSettings(context.account.settings);
  const client = await signIn(mailbox, context, sink);
  const bell = makeBell();
  client.on('exists', bell.ring);
  client.on('close', bell.ring);
  try {
    const folders = await foldersToRead(client, mailbox);
    let position = positionOf(cursor);
    sink.health('ok', '');
    while (!context.signal.aborted) {
      for (const folder of folders) position = await catchUp(client, folder, position, mailbox, context, sink);
      await untilNews(client, bell, folders.length > 1 ? lookAtSentMs : keepAliveMs);
      if (!client.usable && !context.signal.aborted) throw new Error('The mail server closed the connection');
    }
  } catch (error) {
    // Our own stopping closes the connection under the command that is running.
    if (!context.signal.aborted) throw error;
  } finally {
    client.close();
  }
}

const lookAtSentMs = 60_000;
/** RFC 2177 allows 29 minutes; address translators forget a silent connection after 5. */
const keepAliveMs = 4 * 60_000;

const signIn = async (mailbox: MailboxSettings, context: ChannelContext, sink: Sink): Promise<ImapFlow> => {
  try {
    return await openImap(mailbox.imap, context);
  } catch (error) {
    const failure = connectionFailure(error, mailbox.imap.host);
    sink.health(needsPerson(failure.code) ? 'revoked' : 'degraded', failure.why, failure.words);
    throw error;
  }
};

/** The inbox last: it is the one that stays open while we wait. */
const foldersToRead = async (client: ImapFlow, mailbox: MailboxSettings): Promise<readonly Folder[]> => {
  const sent = mailbox.readsSent ? await folderFor(client, '\\Sent') : null;
  return [...(sent === null ? [] : [{ path: sent, role: 'sent' } as const]), { path: mailbox.folder, role: 'inbox' }];
};

const catchUp = async (
  client: ImapFlow,
  folder: Folder,
  before: Position,
  mailbox: MailboxSettings,
  context: ChannelContext,
  sink: Sink,
): Promise<Position> => {
  let position = before;
  const mayMark = mailbox.marksAsRead && folder.role === 'inbox';
  const found = readFolder(client, {
    folder,
    from: before[folder.path] ?? null,
    since: new Date(context.now() - mailbox.historyDays * 86_400_000),
    ownAddress: mailbox.address,
    readOnly: !mayMark,
    onReset: () => context.log('email.folder_reset', { role: folder.role }),
  });
  for await (const batch of found) {
    position = { ...position, [folder.path]: batch.position };
    await sink.keep(batch.items, cursorOf(position));
    if (mayMark && batch.uids.length > 0) await client.messageFlagsAdd(batch.uids.join(','), ['\\Seen'], { uid: true });
  }
  return position;
};

const untilNews = async (client: ImapFlow, bell: Bell, timeoutMs: number): Promise<void> => {
  if (!client.usable) return;
  const idling = client.idle();
  // A server that refuses IDLE is asked again like one whose IDLE was interrupted; a lost connection shows below.
  idling.catch(bell.ring);
  await bell.rung(client.capabilities.has('IDLE') ? timeoutMs : Math.min(timeoutMs, pollMs));
  if (!client.usable) return;
  // Any command ends the IDLE; this one also shows whether the connection is alive.
  await client.noop();
  await idling;
};

const pollMs = 30_000;
