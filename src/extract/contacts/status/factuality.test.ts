import { beforeAll, expect, it } from "vitest";
import { contactsIn } from "../../testing/tables.js";

/**
 * What a sentence says of its only contact, by tense, modality, negation and the words that govern it; “none” where it only supposes one. Made
 * up for this test. A newcomer extends the list by a line.
 */
const sentences = `
planned: Anna Berg will meet Karl Lund in Oslo.
planned: Anna Berg will meet with Karl Lund next week.
planned: Anna Berg is going to meet Karl Lund.
planned: Anna Berg is scheduled to meet Karl Lund on Friday.
planned: Anna Berg plans talks with Karl Lund.
planned: Anna Berg will have met Karl Lund three times by May.
planned: Karl Lund agreed to meet Anna Berg.
planned: Karl Lund promised to call Anna Berg.
planned: Anna Berg said in May that she would meet Karl Lund in June.
planned: Officials said Anna Berg would hold talks with Karl Lund.
planned: Anna Berg was on her way to meet Karl Lund.
planned: Anna Berg was preparing to meet Karl Lund.
planned: Anna Berg will fly to Rome after meeting Karl Lund.
planned: Anna Berg, who will meet Karl Lund on Friday, flew to Rome.
planned: A meeting between Anna Berg and Karl Lund is likely.
planned: A planned meeting between Anna Berg and Karl Lund worries the banks.
planned: A meeting between Anna Berg and Karl Lund will take place on Friday.
planned: Talks between Anna Berg and Karl Lund are due to resume on Monday.
planned: Talks between Anna Berg and Karl Lund begin on Monday.
planned: Anna Berg's decision to meet Karl Lund worries the banks.
planned: Anna Berg looks forward to her meeting with Karl Lund.
planned: Anna Berg decided to meet Karl Lund.
planned: Norway and Sweden plan to open talks on fish.
planned: The Council is likely to discuss the plan with the banks.
planned: Ahead of her next meeting with Karl Lund on Monday, Anna Berg was hopeful.
planned: Anna Berg is on her way to Oslo for talks with Karl Lund.
planned: Karl Lund will be met at the airport by Anna Berg.
planned: Karl Lund was to be briefed by Anna Berg on Friday.
planned: Karl Lund, whom Anna Berg is expected to meet on Friday, left Oslo.
planned: “I will meet Karl Lund on Friday,” Anna Berg said.
planned: Norvik Corp said it will hold talks with Delmar Corp next week.
planned: Norvik Corp agreed to begin negotiations with Delmar Corp.
planned: Norvik Corp expects to complete negotiations with Delmar Corp by May.
planned: Anna Berg, who is due in Oslo for talks with Karl Lund, was ill.
planned: Anna Berg and Karl Lund agreed to meet on Tuesday.
planned: Anna Berg and Karl Lund agreed to talks on Tuesday.
planned: A meeting of Anna Berg and Karl Lund has been arranged for Tuesday.
planned: Plans for a summit between Norway and Sweden were dropped.
planned: Plans for a summit between Norway and Sweden are under way.
planned: Norway's foreign minister will travel to Stockholm to meet Karl Lund.
planned: If the talks between Norway and Sweden fail, fish will be dear.
planned: Anna Berg was about to call Karl Lund.
requested: Anna Berg offered to meet Karl Lund.
requested: Anna Berg asked to meet Karl Lund.
requested: Anna Berg asked for a meeting with Karl Lund.
requested: Anna Berg called for talks with Karl Lund.
requested: Anna Berg tried in vain to reach Karl Lund by phone.
requested: Anna Berg invited Karl Lund to Oslo, and he accepted.
requested: Anna Berg said she would be happy to meet Karl Lund.
requested: A proposed meeting between Anna Berg and Karl Lund worries the banks.
requested: Anna Berg's willingness to meet Karl Lund worries the banks.
requested: Hopes for a meeting between Anna Berg and Karl Lund faded.
requested: Karl Lund called for a meeting between Anna Berg and Peter Holm.
requested: Anna Berg expressed interest in meeting Karl Lund.
requested: Anna Berg wished to speak to Karl Lund.
requested: Anna Berg demanded to see Karl Lund.
requested: Anna Berg begged to see Karl Lund.
requested: Anna Berg tried to arrange a meeting between Karl Lund and Peter Holm.
requested: Anna Berg wants to hold talks with Karl Lund.
requested: Anna Berg said she had wanted to meet Karl Lund.
requested: Norway offered talks with Sweden on fish.
requested: Norway said it was open to talks with Sweden.
requested: The union left the door open to negotiations with Norvik Corp.
requested: “I want to talk to Karl Lund,” Anna Berg said.
requested: “We would like to talk with Karl Lund,” Anna Berg said.
requested: Norvik Corp said it had received a request from Delmar Corp for a meeting.
requested: Norway proposed a summit with Sweden.
requested: Norway wants a summit with Sweden.
declined: Anna Berg declined to meet Karl Lund.
declined: Anna Berg refused to speak to Karl Lund.
declined: Anna Berg rejected talks with Karl Lund.
declined: Anna Berg rejected an invitation from Karl Lund.
declined: Anna Berg has ruled out meeting Karl Lund.
declined: Anna Berg opposed talks with Karl Lund.
declined: Anna Berg refused to schedule talks with Karl Lund.
declined: Norway opposes a summit with Sweden.
declined: Karl Lund, whom Anna Berg refused to meet, left Oslo.
declined: Norvik Corp said it rejected a proposal by Delmar Corp for talks.
declined: Norvik Corp refused to negotiate with Delmar Corp.
declined: Sweden rejected Norway's proposal for talks.
not_happened: Anna Berg cancelled a meeting with Karl Lund.
not_happened: Anna Berg called off a meeting with Karl Lund.
not_happened: A meeting between Anna Berg and Karl Lund was called off.
not_happened: Anna Berg skipped a meeting with Karl Lund.
not_happened: Anna Berg missed a meeting with Karl Lund.
not_happened: Norway cancelled a summit with Sweden.
not_happened: Anna Berg nearly met Karl Lund.
denied: Anna Berg did not meet Karl Lund.
denied: Anna Berg has never met Karl Lund.
denied: Anna Berg has not met Karl Lund since May.
denied: Anna Berg has not yet met Karl Lund.
denied: Anna Berg met neither Karl Lund nor Peter Holm.
denied: Anna Berg denies that she met Karl Lund.
denied: Anna Berg denied that she had spoken to Karl Lund.
denied: Anna Berg denied any contacts with Karl Lund.
denied: There is no evidence that Anna Berg met Karl Lund.
denied: No meeting between Anna Berg and Karl Lund took place.
denied: Anna Berg left without speaking to Karl Lund.
denied: Anna Berg would not meet Karl Lund.
denied: Anna Berg could not meet Karl Lund because of fog.
denied: Anna Berg was unable to meet Karl Lund.
denied: Karl Lund was denied a meeting with Anna Berg.
denied: Anna Berg forgot to call Karl Lund.
denied: A meeting between Anna Berg and Karl Lund did not take place.
denied: Anna Berg did not attend a meeting with Karl Lund.
denied: Anna Berg insisted she never met Karl Lund.
denied: Anna Berg rejected suggestions that she met Karl Lund.
denied: Anna Berg dismissed reports that she had met Karl Lund.
denied: Anna Berg dismissed as nonsense reports of a meeting with Karl Lund.
denied: The report that Anna Berg met Karl Lund is false, a spokesman said.
denied: Rumours that Anna Berg met Karl Lund are untrue, a spokesman said.
denied: Anna Berg failed to arrange a meeting with Karl Lund.
denied: Karl Lund, whom Anna Berg denies having met, left Oslo.
denied: “I have not spoken to Karl Lund in years,” Anna Berg said.
denied: “There was no meeting with Karl Lund,” Anna Berg said.
denied: Norvik Corp said it is not in talks with Delmar Corp.
denied: Norvik Corp denied reports that it was in talks with Delmar Corp.
denied: Norvik Corp will not resume talks with Delmar Corp.
denied: Anna Berg pretended to have met Karl Lund.
denied: Anna Berg no longer speaks to Karl Lund.
uncertain: Anna Berg may meet Karl Lund in Oslo.
uncertain: Anna Berg might meet Karl Lund in Oslo.
uncertain: Anna Berg could meet Karl Lund as early as Friday.
uncertain: Anna Berg may have met Karl Lund in Oslo.
uncertain: Anna Berg could have met Karl Lund in Oslo, investigators said.
uncertain: Anna Berg possibly met Karl Lund in Oslo.
uncertain: Anna Berg is alleged to have met Karl Lund in Oslo.
uncertain: Anna Berg is believed to have met Karl Lund in Oslo.
uncertain: Anna Berg could not confirm that Karl Lund met Peter Holm.
uncertain: Anna Berg neither confirmed nor denied meeting Karl Lund.
uncertain: Anna Berg would not say whether she met Karl Lund.
uncertain: Anna Berg would meet Karl Lund if he asked.
uncertain: Anna Berg thought about calling Karl Lund.
uncertain: A possible meeting between Anna Berg and Karl Lund worries the banks.
uncertain: A meeting between Anna Berg and Karl Lund may take place on Friday.
uncertain: An alleged meeting between Anna Berg and Karl Lund worries the banks.
uncertain: The prospect of a meeting between Anna Berg and Karl Lund worries the banks.
uncertain: Rumours had it that Anna Berg met Karl Lund.
uncertain: Anna Berg refused to deny meeting Karl Lund.
uncertain: Norvik Corp said it would consider talks with Delmar Corp.
uncertain: “I could have called Karl Lund,” Anna Berg said.
uncertain: A summit between Norway and Sweden could take place in May.
uncertain: A summit between Norway and Sweden is unlikely.
happened: Prosecutors believe Anna Berg met Karl Lund in Oslo.
uncertain: It is possible that Anna Berg met Karl Lund in Oslo.
happened: Anna Berg has met Karl Lund twice.
happened: Anna Berg had met Karl Lund before the vote.
happened: Anna Berg said that she had met Karl Lund.
happened: Anna Berg reportedly met Karl Lund in Oslo.
happened: Anna Berg appears to have met Karl Lund in Oslo.
happened: Anna Berg has not denied that she met Karl Lund.
happened: Anna Berg met Karl Lund but not Peter Holm.
happened: Norwegian politicians regularly meet bankers, Anna Berg said.
happened: Anna Berg meets Karl Lund every week.
happened: Anna Berg flew to Oslo to meet Karl Lund.
happened: Before meeting Karl Lund, Anna Berg flew to Rome.
happened: After meeting Karl Lund, Anna Berg flew to Rome.
happened: Anna Berg, who met Karl Lund on Friday, will fly to Rome.
happened: Anna Berg told Karl Lund that she would not resign.
happened: Anna Berg met Karl Lund to plan a strike.
happened: Anna Berg, whose plan was rejected, met Karl Lund.
happened: Anna Berg managed to meet Karl Lund.
happened: Anna Berg was able to speak to Karl Lund.
happened: Anna Berg got to meet Karl Lund.
happened: Anna Berg chose to meet Karl Lund.
happened: Anna Berg was seen talking to Karl Lund.
happened: Anna Berg remembered to call Karl Lund.
happened: A meeting between Anna Berg and Karl Lund took place on Friday.
happened: A meeting between Anna Berg and Karl Lund is taking place in Oslo.
happened: The failure of talks between Anna Berg and Karl Lund worries the banks.
happened: Talks between Anna Berg and Karl Lund began on Monday.
happened: Anna Berg insisted on meeting Karl Lund.
happened: Anna Berg broke off contact with Karl Lund.
happened: Anna Berg resumed contacts with Karl Lund.
happened: Anna Berg suspended talks with Karl Lund.
happened: Anna Berg walked out of a meeting with Karl Lund.
happened: Anna Berg met Karl Lund instead of Peter Holm.
happened: Norvik Corp ended talks with Delmar Corp.
happened: “I told Karl Lund to stop,” Anna Berg said.
happened: Norvik Corp said it held talks with Delmar Corp last week.
happened: Norvik Corp terminated merger talks with Delmar Corp.
happened: Norvik Corp broke off merger talks with Delmar Corp.
happened: Norvik Corp declined comment on reports that it was in talks with Delmar Corp.
happened: During his visit, the minister held talks with Karl Lund and Peter Holm.
happened: Prosecutors say Anna Berg met Karl Lund in Oslo.
happened: It was reported that Anna Berg met Karl Lund.
happened: Anna Berg is known to have called Karl Lund.
happened: Anna Berg claims to have met Karl Lund.
happened: Anna Berg claims that she met Karl Lund.
happened: Anna Berg confessed to having met Karl Lund.
happened: Anna Berg acknowledged that she had spoken with Karl Lund.
happened: Anna Berg lied about meeting Karl Lund.
happened: Anna Berg refused to discuss her meeting with Karl Lund.
happened: Anna Berg plans to publish her letters to Karl Lund.
happened: Anna Berg cancelled a trip after a call with Karl Lund.
happened: Anna Berg rejected criticism of her meeting with Karl Lund.
happened: Anna Berg denied she took money at a meeting with Karl Lund.
happened: Only Anna Berg met Karl Lund.
happened: Anna Berg stopped speaking to Karl Lund.
happened: Anna Berg began calling Karl Lund.
none: Anna Berg is ready to meet Karl Lund.
none: Anna Berg is willing to meet with Karl Lund.
none: Nobody from Norvik met Karl Lund, Anna Berg said.
none: If Anna Berg met Karl Lund, the deal would be dead.
none: Anna Berg would have met Karl Lund had he come.
none: Had Anna Berg met Karl Lund, she would have won.
none: Ministers often meet lobbyists.
none: Anyone who meets Karl Lund likes him.
none: Whoever talks to Anna Berg hears about the port.
none: To meet Karl Lund is to like him, said Anna Berg.
none: Unless Anna Berg meets Karl Lund, the strike goes on.
none: Anna Berg imagined talking to Karl Lund.
none: “I should have called Karl Lund,” Anna Berg said.
none: Had it not been for Karl Lund, Anna Berg would have met Peter Holm.
none: Anna Berg almost called Karl Lund.
`
  .trim()
  .split("\n")
  .map((line) => ({ text: line.slice(line.indexOf(": ") + 2), status: line.slice(0, line.indexOf(": ")) }));

/** Those that do not come out as they should. Each is a thing to do. */
const known: readonly string[] = [
  "The Council is likely to discuss the plan with the banks.",
  "Anna Berg begged to see Karl Lund.",
  "The union left the door open to negotiations with Norvik Corp.",
  "Norway opposes a summit with Sweden.",
  "Norvik Corp said it rejected a proposal by Delmar Corp for talks.",
  "Sweden rejected Norway's proposal for talks.",
  "Anna Berg was unable to meet Karl Lund.",
  "Anna Berg dismissed as nonsense reports of a meeting with Karl Lund.",
  "“There was no meeting with Karl Lund,” Anna Berg said.",
  "Rumours had it that Anna Berg met Karl Lund.",
  "Norvik Corp said it would consider talks with Delmar Corp.",
  "During his visit, the minister held talks with Karl Lund and Peter Holm.",
  "Anna Berg denied she took money at a meeting with Karl Lund.",
];

const failures: string[] = [];

beforeAll(async () => {
  for (const { text, status } of sentences) {
    const contacts = await contactsIn(text);
    if ((contacts.map((contact) => contact.status).join(" ") || "none") !== status) failures.push(text);
  }
});

it("reads the status of all but those known to fail", () => {
  expect(failures).toEqual(known);
});

it("holds over two hundred sentences, of which at most eight in a hundred fail", () => {
  expect(sentences.length).toBeGreaterThan(200);
  expect(failures.length / sentences.length).toBeLessThanOrEqual(0.08);
});
