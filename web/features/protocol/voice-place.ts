/** What one sees of a brand's voice, as the address says it. */
export type VoiceTab = (typeof tabs)[number];
export const tabs = ['start', 'write', 'try', 'history', 'file', 'week'] as const;

export type VoicePlace = { brand?: string; tab?: VoiceTab; version?: string; day?: string };

export const readVoicePlace = (asked: Record<string, unknown>): VoicePlace => {
  const tab = tabs.find((each) => each === asked['tab']);
  const text = (name: string, is: RegExp): string | undefined => {
    const value = asked[name];
    return typeof value === 'string' && is.test(value) ? value : undefined;
  };
  const [brand, version, day] = [
    text('brand', /^[\da-f-]{36}$/u),
    text('version', /^\d{1,9}$/u),
    text('day', /^\d{4}-\d\d-\d\d$/u),
  ];
  return {
    ...(brand === undefined ? {} : { brand }),
    ...(tab === undefined ? {} : { tab }),
    ...(version === undefined ? {} : { version }),
    ...(day === undefined ? {} : { day }),
  };
};
