export const en = {
  'outside.private_address':
    'That address is inside a private network. If that is intended, the operator can allow it in TERTULIA_ALLOW_PRIVATE.',
  'outside.unknown_host': 'We cannot find that server. Check the address.',
  'outside.bad_address': 'That is not an http or https address.',
  'outside.too_many_redirects': 'That address sends us round in circles. Check it.',
} as const;
