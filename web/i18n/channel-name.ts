import type { ChannelManifest } from '@tertulia/contract';

/** A network is called the same everywhere; what is no brand, such as e-mail, goes by the reader's own word. */
export const channelName = ({ name, names }: Pick<ChannelManifest, 'name' | 'names'>, locale: string): string =>
  names?.[locale.startsWith('en') ? 'en' : 'es'] ?? name;
