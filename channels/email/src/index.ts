/** E-mail: any mailbox with IMAP and SMTP. */
export { channel } from './channel.ts';
