import type { DoorContext, RawRequest } from '@tertulia/channel-kit';
import type { WidgetSettings } from '../settings.ts';

/** One request of somebody whose token holds. */
export type Visit = {
  readonly request: RawRequest;
  readonly context: DoorContext;
  readonly settings: WidgetSettings;
  readonly visitor: string;
};
