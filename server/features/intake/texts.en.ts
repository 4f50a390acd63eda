export const en = {
  'intake.not_genuine': 'The signature does not match: this did not come from where it says.',
  'intake.unknown_endpoint': 'Nobody is connected at this address.',
  'intake.full': 'We are catching up. Send it again in a few seconds.',
} as const;
