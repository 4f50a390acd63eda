/** The desk's own network: a chat on the brand's site. */
export { channel } from './channel.ts';
