import { lookup } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Problem } from '../../kernel/problem.js';

/** An address that was looked at and may be connected to. */
export interface Reachable {
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * Whether this process may ask an address, and where: exactly what it answers is connected to, so that a name cannot lead elsewhere a moment later.
 * Throws Problem `forbidden` for what is not to be reached from here, `unavailable` for a name that leads nowhere.
 */
export type AddressGuard = (url: URL) => Promise<readonly Reachable[]>;

const blocks = (ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits = ''] = range.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
};

/** Of the IANA registries of special addresses: everything that is not of the public network. */
const PRIVATE_4 = blocks(
  [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ],
  'ipv4',
);
const PUBLIC_6 = blocks(['2000::/3'], 'ipv6');
/** Within the public range: tunnels that lead to any IPv4 address, and examples. */
const PRIVATE_6 = blocks(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'], 'ipv6');

/** Whether an IP address is of the public network. */
export const isPublic = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return !PRIVATE_4.check(address, 'ipv4');
  return family === 6 && PUBLIC_6.check(address, 'ipv6') && !PRIVATE_6.check(address, 'ipv6');
};

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export const lookUp: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** Addresses of a host; an address written as such is its own. */
const addressesOf = async (host: string, resolve: Resolve): Promise<readonly Reachable[]> => {
  const bare = host.replace(/^\[|\]$/g, '');
  const family = isIP(bare);
  if (family !== 0) return [{ address: bare, family: family === 4 ? 4 : 6 }];
  try {
    return (await resolve(bare)).map((found) => ({ address: found.address, family: found.family === 6 ? 6 : 4 }));
  } catch (cause) {
    throw new Problem('unavailable', `No address is known of ${bare}.`, 'Check the address.', { cause });
  }
};

/** What a URL alone shows to be out of reach. */
const complaintAbout = (url: URL, allowed: ReadonlySet<string>): string | null => {
  if (url.username !== '' || url.password !== '') return 'An address with a password in it is not asked.';
  if (url.protocol === 'https:' || (url.protocol === 'http:' && allowed.has(hostOf(url)))) return null;
  return 'Only https:// addresses are asked.';
};

/** Host and port, the port always there. */
const hostOf = ({ hostname, port, protocol }: URL): string =>
  `${hostname.toLowerCase()}:${port === '' ? (protocol === 'https:' ? '443' : '80') : port}`;

/** What whoever asks for a private address is told; for pages there is no way. */
const WEBHOOK_REMEDY = 'Whoever runs claimdesk can name it in CLAIMDESK_WEBHOOK_HOSTS.';
export const PAGE_REMEDY = 'Pages are fetched from the public network only: paste the text instead.';

/** Lets through https to public addresses, and whatever the named hosts are. */
export const createAddressGuard = (
  hosts: readonly string[],
  resolve: Resolve = lookUp,
  remedy = WEBHOOK_REMEDY,
): AddressGuard => {
  const allowed = new Set(hosts);
  return async (url) => {
    const complaint = complaintAbout(url, allowed);
    if (complaint !== null) throw new Problem('forbidden', complaint, 'Use an https:// address.');
    const found = await addressesOf(url.hostname, resolve);
    if (allowed.has(hostOf(url))) return found;
    // One private address among several is enough: which of them would be taken is chance.
    if (found.length === 0 || found.some(({ address }) => !isPublic(address)))
      throw new Problem('forbidden', `${url.hostname} is an address of a private network.`, remedy);
    return found;
  };
};

/** A look-up that finds what was looked at before, and nothing else. */
export const onlyTo =
  (found: readonly Reachable[]): LookupFunction =>
  (_host, options, done) => {
    if (options.all) {
      done(null, [...found]);
      return;
    }
    const [first] = found;
    if (first) done(null, first.address, first.family);
    else done(new Error('no address'), '', 4);
  };
