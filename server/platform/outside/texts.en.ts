export const en = {
  'outside.private_address':
    'That address is inside a private network. If that is meant, the operator can allow it in TERTULIA_ALLOW_PRIVATE.',
  'outside.unknown_host': 'No such host was found. Check the address.',
  'outside.bad_address': 'That is not an http or https address.',
  'outside.too_many_redirects': 'The other side sent us round in circles.',
} as const;
