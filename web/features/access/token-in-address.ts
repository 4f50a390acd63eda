/** What stands behind `#token=`: after the hash, so that it never reaches a server's log of addresses. */
export const tokenInAddress = (hash: string): string | null => new URLSearchParams(hash.replace(/^#/, '')).get('token');
