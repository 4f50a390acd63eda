export const en = {
  not_found: 'There is nothing here, or it is not yours to see.',
  'access.sign_in_first': 'Sign in first.',
  'access.not_allowed': 'Your role does not allow this. Ask an owner of the workspace.',
  'request.invalid': 'Something in the request is not as it should be.',
  'request.too_large': 'That is larger than we take.',
  'request.media_type': 'We take no content of that type here.',
  'idempotency.key_used_for_another': 'This key was already used for something else. Send it with a new key.',
  'idempotency.key_missing': 'Send an Idempotency-Key header, so that a repeat cannot reach anybody twice.',
  'desk.took_too_long':
    'This was taking too long, so we stopped it; nothing was changed. Try again in a moment, or ask for less at a time.',
  'desk.busy': 'We are catching up. Try again in a moment.',
  'desk.failed': 'Something broke on our side. It has been noted; try again.',
} as const;
