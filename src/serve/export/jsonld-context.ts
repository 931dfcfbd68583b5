/** The terms of the JSON-LD export besides those of the W3C annotation vocabulary: made into the context and into docs/api.md. */

interface ContextTerm {
  /** the term's IRI, or a definition of JSON-LD 1.0 */
  as: string | { "@id": string; "@type"?: "@id"; "@container"?: "@list" | "@set" };
  means: string;
}

const own = (name: string): string => `onrecord:${name}`;

export const contextTerms: Readonly<Record<string, ContextTerm>> = {
  ContactClaim: { as: own("ContactClaim"), means: "what one article says of one contact" },
  Statement: { as: own("Statement"), means: "an attribution: who said what; `value` is the content" },
  NewsEvent: { as: own("NewsEvent"), means: "what else happened" },
  Assessment: { as: own("Assessment"), means: "somebody's judgement of evidence" },
  kind: { as: own("kind"), means: "a key of the vocabulary, see /api/vocabulary" },
  status: { as: own("status"), means: "a contact status of the vocabulary" },
  stance: { as: own("stance"), means: "a stance of the vocabulary" },
  judgement: { as: own("judgement"), means: "a judgement of the vocabulary" },
  disputed: { as: own("disputed"), means: "whether somebody denies the contact" },
  holders: { as: { "@id": own("holders"), "@container": "@list" }, means: "who vouches for it, outermost first" },
  participants: { as: { "@id": own("participants"), "@container": "@set" }, means: "who took part" },
  contact: { as: { "@id": own("contact"), "@type": "@id" }, means: "the contact that the claim is about" },
  identity: { as: { "@id": own("identity"), "@type": "@id" }, means: "the person or organization across articles" },
  utterance: { as: { "@id": own("utterance"), "@type": "@id" }, means: "the act of speaking that several statements may carry" },
  causedBy: { as: { "@id": own("causedBy"), "@type": "@id", "@container": "@set" }, means: "what the text names as cause" },
  when: { as: own("when"), means: "ISO 8601 date, as short as what is known, or an interval" },
  where: { as: own("where"), means: "the place, in the article's words" },
  limitation: { as: own("limitation"), means: "the words that limit the claim" },
  likelihood: { as: own("likelihood"), means: "how likely the claim is right, 0 to 1" },
  unsure: { as: own("unsure"), means: "whether the contact is rather misread than not, and no reviewer settled it" },
  about: { as: own("about"), means: "what is judged, in the article's words" },
  capacity: { as: own("capacity"), means: "in what capacity somebody took part" },
  speaker: { as: own("speaker"), means: "who said it" },
  holder: { as: own("holder"), means: "who judges" },
  name: { as: "schema:name", means: "preferred name" },
  headline: { as: "schema:headline", means: "title of the article" },
  publisher: { as: "schema:publisher", means: "outlet of the article" },
  datePublished: { as: "schema:datePublished", means: "ISO 8601, as short as what is known" },
  url: { as: { "@id": "schema:url", "@type": "@id" }, means: "where the article was published" },
};

/** `@context` of the export. */
export const context = [
  "http://www.w3.org/ns/anno.jsonld",
  {
    onrecord: "urn:onrecord:term:",
    schema: "http://schema.org/",
    ...Object.fromEntries(Object.entries(contextTerms).map(([term, { as }]) => [term, as])),
  },
];
