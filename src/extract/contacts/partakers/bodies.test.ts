import { describe, expect, it } from "vitest";
import { articleId } from "../../../vocabulary/ids.js";
import { extract } from "../../extract.js";

const takingPart = async (body: string): Promise<string[]> =>
  (await extract({ id: articleId(body), language: "en", body })).contacts.flatMap(({ participants }) =>
    participants.map(({ name }) => name),
  );

describe("bodies and states that take part", () => {
  it.each([
    ["by “it”, who says so", "Norvik Corp said it has held talks with Delmar Inc over a merger.", ["Norvik Corp", "Delmar Inc"]],
    [
      "by “it”, for whom somebody speaks",
      "Delmar Inc makes pumps. A spokesman for Norvik Corp said it had met Delmar executives on Tuesday.",
      ["Norvik Corp", "Delmar executives"],
    ],
    [
      "by “they”, who say so",
      "Finnish officials said they would meet Danish officials in Oslo next week.",
      ["Finnish officials", "Danish officials"],
    ],
    [
      "by a number",
      "Finance ministers of the Group of Seven will meet Danish officials in May.",
      ["Finance ministers of the Group of Seven", "Danish officials"],
    ],
    [
      "by the initials given for a name",
      "The Nordic Trade Council (NTC) opened on Monday. Karl Lund met the NTC in Oslo.",
      ["Karl Lund", "Nordic Trade Council"],
    ],
    [
      "without the day beside them",
      "Senior Finnish officials today met Danish envoys in Oslo.",
      ["Senior Finnish officials", "Danish envoys"],
    ],
    [
      "without a clause about them",
      "Delegates of Norvik Corp met a group of 20 creditors, which includes Delmar Inc, in Oslo on Tuesday.",
      ["Delegates of Norvik Corp", "group of 20 creditors"],
    ],
  ])("are called %s", async (_, body, names) => {
    expect(await takingPart(body)).toEqual(names);
  });

  it("are none where a noun says what one feels", async () => {
    expect(await takingPart("Finland has been told about Danish concern over the treaty.")).toEqual([]);
  });
});
