import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { articleId } from "../../vocabulary/ids.js";
import { extract } from "../extract.js";

const contactsOf = async (body: string) => (await extract({ id: articleId(body), language: "en", published: "2017-03-11", body })).contacts;

describe("how likely a claim is right", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is told of every claim that the table weighs, in two decimals, the same each time", async () => {
    const body =
      "Anna Berg met with Karl Lund in Oslo. Peter Holm wrote to the mayor of Oslo. Anna Berg denied that she called Peter Holm.";
    const contacts = await contactsOf(body);
    expect(contacts.length).toBeGreaterThan(2);
    for (const { likelihood = -1 } of contacts) {
      expect(likelihood).toBeGreaterThanOrEqual(0);
      expect(likelihood).toBeLessThanOrEqual(1);
      expect(Math.round(likelihood * 100) / 100).toBe(likelihood);
    }
    expect(await contactsOf(body)).toEqual(contacts);
  });

  it("is told of a denial too, and of those who were also present, which are kept however unlikely they are", async () => {
    const denied = (await contactsOf("Anna Berg never met Karl Lund.")).find(({ status }) => status === "denied");
    expect(denied?.likelihood).toBeTypeOf("number");
    const joined = (await contactsOf("Anna Berg met Karl Lund on March 3. Peter Holm was also present.")).at(-1);
    expect(joined?.participants).toHaveLength(3);
    expect(joined?.likelihood).toBeTypeOf("number");
  });

  it("is that of the surest telling where an article tells of one contact twice", async () => {
    const once = "Anna Berg met Karl Lund in Oslo on March 3.";
    const [alone] = await contactsOf(once);
    const [twice, ...others] = await contactsOf(`${once} She told him that the port would be sold.`);
    expect(others).toEqual([]);
    expect(twice?.evidence).toHaveLength(2);
    expect(twice?.likelihood).toBeGreaterThanOrEqual(0.5);
    expect(alone?.likelihood).toBeGreaterThanOrEqual(0.5);
  });

  it("is not told in a report by those who inquire, about which the table does not decide", async () => {
    const contacts = await contactsOf("Karl Lund told the Office that he met Anna Berg in Oslo.");
    expect(contacts.length).toBeGreaterThan(0);
    expect(contacts.filter((claim) => "likelihood" in claim)).toEqual([]);
  });

  it("is not told where the model has no layers that see contacts", async () => {
    vi.stubEnv("ONRECORD_MODELS", fileURLToPath(new URL("../reader/fixtures/model", import.meta.url)));
    const contacts = await contactsOf("Anna Berg met with Karl Lund in Oslo.");
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).not.toHaveProperty("likelihood");
  });
});
