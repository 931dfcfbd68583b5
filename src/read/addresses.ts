/** Which addresses may be fetched from: public ones, unless the user has allowed their own network. */
import { lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { Refused } from "./refusals.js";

/** The addresses that the internet routes as IPv6 unicast (RFC 4291); all the rest is special or not given out. */
const globalUnicast = ipaddr.parseCIDR("2000::/3");

/**
 * Is it an address of the public internet? Not private, loopback, link-local (where cloud machines have their metadata),
 * shared, reserved or multicast, nor an IPv6 form that carries an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublic(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(bare) || isIP(bare) === 0) return false;
  const parsed = ipaddr.parse(bare);
  return parsed.range() === "unicast" && (parsed.kind() === "ipv4" || parsed.match(globalUnicast));
}

export const forbidden = (host: string, address: string): Refused =>
  new Refused(
    "forbidden_address",
    address === host ? `${host} is not a public address` : `${host} has the address ${address}, which is not public`,
  );

/**
 * A lookup that gives out allowed addresses only. It is asked at the moment of connecting and its answer is what is
 * connected to, so a name that changes its address between a check and the connection gains nothing.
 */
export function guardedLookup(
  resolve: LookupFunction = systemLookup as LookupFunction,
  allowed: (address: string) => boolean = isPublic,
): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, "", 0);
      const all = Array.isArray(found) ? found : [{ address: found, family: isIP(found) }];
      const open = all.filter(({ address }) => allowed(address));
      const [first] = open;
      if (first === undefined) return callback(forbidden(host, all[0]?.address ?? "none"), "", 0);
      if (options.all) return callback(null, open);
      callback(null, first.address, first.family);
    });
  };
}
