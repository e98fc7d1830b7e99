import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';
import { isLoopbackUrl } from './loopback';

/** All addresses of a host. Rejects when it has none. */
type AddressesOf = (host: string) => Promise<readonly string[]>;

/** Where Teams and the OneDrive and SharePoint behind it keep what people send to a bot. */
const SHAREPOINT = '.sharepoint.com';
const HOSTS = [SHAREPOINT, '.svc.ms', '.teams.microsoft.com'];

const inside = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  inside.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  inside.addSubnet(network, bits, 'ipv6');
}

/** Whether an address is one of Teams' or SharePoint's own, over https, at the usual port and without a user name. */
function isFileHost(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username, password } = new URL(url);
  const isPlain = protocol === 'https:' && port === '' && username === '' && password === '';
  return isPlain && HOSTS.some((host) => hostname.endsWith(host));
}

export function isSharePoint(url: string): boolean {
  return isFileHost(url) && new URL(url).hostname.endsWith(SHAREPOINT);
}

/** Whether a host is on the internet: not on this machine, in its own network, or among the host's own services. */
async function isOutside(url: string, addressesOf: AddressesOf): Promise<boolean> {
  const addresses = await addressesOf(new URL(url).hostname);
  return addresses.length > 0 && !addresses.some((address) => inside.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'));
}

const lookedUp: AddressesOf = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

export interface FilePlaces {
  /** For local mode only: everything else goes over https to where Teams keeps files. */
  readonly allowLoopbackHttp: boolean;
  /** Looks up the addresses of a host; the system does when this is left out. */
  readonly addressesOf?: AddressesOf;
}

/** An address comes from whoever sent the activity, or from a redirect: it must not lead into the network. */
export async function mayReach(
  url: string,
  { allowLoopbackHttp, addressesOf = lookedUp }: FilePlaces,
): Promise<boolean> {
  return (allowLoopbackHttp && isLoopbackUrl(url)) || (isFileHost(url) && (await isOutside(url, addressesOf)));
}
