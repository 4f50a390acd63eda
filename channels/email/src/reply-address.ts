/** The address an answer comes back to: `ayuda+t.<token>@example.com`. Null where the token cannot stand in a mailbox name. */
export function replyAddress(address: string, token: string): string | null {
  const at = address.lastIndexOf('@');
  const local = `${address.slice(0, at)}+t.${token}`;
  // RFC 5321, 4.5.3.1.1: 64 octets. Some hosts change capitals to small letters on the way.
  return /^[a-z0-9]+$/.test(token) && local.length <= 64 ? `${local}${address.slice(at)}` : null;
}

/** The token in the first of these addresses that is a reply address of `own`; of anybody where `own` is not known. */
export function tokenInAddresses(addresses: readonly string[], own: string | null): string | null {
  for (const address of addresses) {
    const [, base, token, domain] = /^([^@]+)\+t\.([a-z0-9]{4,60})@([^@]+)$/i.exec(address) ?? [];
    if (token !== undefined && (own === null || `${base}@${domain}`.toLowerCase() === own)) return token.toLowerCase();
  }
  return null;
}
