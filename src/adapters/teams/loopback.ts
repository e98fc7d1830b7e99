const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** A host to bind to: `localhost`, `127.0.0.1`, `::1`. */
export function isLoopbackHost(host: string): boolean {
  return LOOPBACK.test(host) || host === '::1';
}

/** An http or https address on this machine. Never true for a name that would have to be looked up. */
export function isLoopbackUrl(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && LOOPBACK.test(hostname);
}
