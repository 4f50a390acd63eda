/** The order of the product's slices: a slice may use what stands in a line above its own, never beside or below. */
export const featureLayers: readonly (readonly string[])[] = [
  ['workspaces'],
  ['access', 'labels', 'snippets', 'facts'],
  ['channel-accounts', 'contacts', 'files'],
  ['conversations', 'set-up'],
  ['intake', 'sla', 'media', 'remote-images', 'protocol'],
  ['delivery'],
  ['bots', 'publishing', 'listening', 'broadcasts', 'satisfaction', 'orders', 'event-groups'],
  ['search', 'reports', 'exports', 'webhooks-out', 'live', 'operations'],
];

/** Zero for the lowest; -1 for a slice nobody placed yet. */
export const layerOf = (feature: string): number => featureLayers.findIndex((layer) => layer.includes(feature));
