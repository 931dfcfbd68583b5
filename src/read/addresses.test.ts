import type { LookupFunction } from "node:net";
import { describe, expect, it } from "vitest";
import { guardedLookup, isPublic } from "./addresses.js";

describe("isPublic", () => {
  it.each(["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "[2a00:1450:4001::64]"])("public: %s", (address) =>
    expect(isPublic(address)).toBe(true),
  );
  it.each([
    ["loopback", "127.0.0.1"],
    ["loopback", "127.9.9.9"],
    ["loopback", "::1"],
    ["unspecified", "0.0.0.0"],
    ["unspecified", "::"],
    ["private", "10.0.0.1"],
    ["private", "172.31.255.255"],
    ["private", "192.168.1.1"],
    ["shared", "100.64.0.1"],
    ["metadata", "169.254.169.254"],
    ["link-local", "fe80::1%eth0"],
    ["unique local", "fd00:ec2::254"],
    ["site-local", "fec0::1"],
    ["IPv4-mapped", "::ffff:127.0.0.1"],
    ["IPv4-mapped public", "::ffff:8.8.8.8"],
    ["IPv4-compatible", "::7f00:1"],
    ["NAT64", "64:ff9b::7f00:1"],
    ["local NAT64", "64:ff9b:1::a00:1"],
    ["6to4", "2002:7f00:1::"],
    ["Teredo", "2001:0:7f00:1::"],
    ["multicast", "224.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["reserved", "240.0.0.1"],
    ["documentation", "192.0.2.1"],
    ["documentation", "2001:db8::1"],
    ["benchmarking", "198.18.0.1"],
    ["no address", "example.com"],
    ["an octal spelling", "0177.0.0.1"],
    ["a number", "2130706433"],
  ])("not public: %s %s", (_, address) => expect(isPublic(address)).toBe(false));
});

describe("guardedLookup", () => {
  const answer =
    (...found: string[]): LookupFunction =>
    (_host, _options, callback) =>
      callback(
        null,
        found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
  const ask = (lookup: LookupFunction, all: boolean) =>
    new Promise((resolve, reject) =>
      guardedLookup(lookup)("a.example", { all }, (error, found) => (error ? reject(error) : resolve(found))),
    );

  it("gives out the public addresses of a mixed answer only", async () => {
    expect(await ask(answer("10.0.0.1", "8.8.8.8"), true)).toEqual([{ address: "8.8.8.8", family: 4 }]);
    expect(await ask(answer("10.0.0.1", "8.8.8.8"), false)).toBe("8.8.8.8");
  });
  it("refuses where there is none", async () => {
    await expect(ask(answer("10.0.0.1", "::1"), true)).rejects.toMatchObject({ reason: "forbidden_address" });
  });
});
