/** Articles with findings made by hand or by a generator: words are named, and their offsets are found in the body. */
import type { Addition } from "../src/record/types.js";
import { CodePointText, type Range } from "../src/vocabulary/codepoints.js";
import type { Article, ContactClaim, Extraction, NewsEvent, SourcingLink, Statement } from "../src/vocabulary/forms.js";
import { articleId, sha256 } from "../src/vocabulary/ids.js";
import type { EntityType } from "../src/vocabulary/kinds.js";

type Given<T, K extends keyof T> = Partial<Pick<T, K>>;

/** Builds one Addition. Every method takes words of the body, and throws where they do not stand in it. */
export class Made {
  private readonly text: CodePointText;
  readonly extraction: Extraction;

  /** @param facts title, outlet, published and the like */
  constructor(body: string, facts: Omit<Partial<Article>, "id" | "body"> = {}) {
    this.text = new CodePointText(body);
    const nothing = { mentions: [], entities: [], statements: [], contacts: [], sourcing: [], assessments: [], events: [] };
    this.extraction = { id: articleId(body), language: "en", ...facts, body, ...nothing };
  }

  /** The range of the first place of some words at or after UTF-16 index `from`. */
  at(words: string, from = 0): Range {
    const index = this.text.text.indexOf(words, from);
    if (index < 0 || words === "") throw new Error(`“${words}” does not stand in the body`);
    return [this.text.toCodePoint(index), this.text.toCodePoint(index + words.length)];
  }

  private everywhere(words: string): Range[] {
    const found: Range[] = [];
    for (let i = this.text.text.indexOf(words); i >= 0; i = this.text.text.indexOf(words, i + words.length)) found.push(this.at(words, i));
    return found;
  }

  /** An entity with a mention at each place of its names; longer names are looked for first, and no place is taken twice. */
  entity(id: string, name: string, type: EntityType = "person", given: { names?: string[]; roles?: string[] } = {}): this {
    const names = [...new Set([name, ...(given.names ?? [])])].sort((a, b) => b.length - a.length);
    for (const [start, end] of names.flatMap((words) => this.everywhere(words))) {
      if (this.extraction.mentions.some((m) => start < m.end && m.start < end)) continue;
      this.extraction.mentions.push({ id: `m${this.extraction.mentions.length + 1}`, start, end, type, chain: id });
    }
    const roles = (given.roles ?? []).map((text) => ({ text, start: this.at(text)[0], end: this.at(text)[1] }));
    this.extraction.entities.push({ id, name, type, roles });
    return this;
  }

  private nameOf(entity: string): string {
    return this.extraction.entities.find(({ id }) => id === entity)?.name ?? entity;
  }

  /**
   * A statement: the words of its content, cue and source.
   *
   * @param from UTF-16 index from which each is looked for; default: the first place of the content, the others near it
   */
  says(
    speaker: string | undefined,
    words: { content: string; cue?: string; source?: string },
    given: Given<Statement, "id" | "kind" | "stance" | "within"> = {},
    from: { content?: number; cue?: number; source?: number } = {},
  ): this {
    const content = from.content ?? this.text.text.indexOf(words.content);
    const near = Math.max(0, content - 200);
    this.extraction.statements.push({
      id: `s${this.extraction.statements.length + 1}`,
      kind: "direct",
      stance: "asserts",
      within: null,
      ...given,
      content: [this.at(words.content, content)],
      cue: words.cue === undefined ? [] : [this.at(words.cue, from.cue ?? near)],
      source: words.source === undefined ? [] : [this.at(words.source, from.source ?? near)],
      ...(speaker === undefined ? {} : { speaker }),
    });
    return this;
  }

  /**
   * A contact claim.
   *
   * @param sentence the words that carry it; the trigger, the people and the rest must stand within
   * @param people entity ids, or pairs of entity id and the words for it
   */
  contact(
    sentence: string,
    trigger: string,
    people: (string | [entity: string | undefined, words: string])[],
    given: Given<ContactClaim, "id" | "kind" | "status" | "likelihood"> & {
      when?: [words: string, date?: string];
      where?: string;
      limitation?: string;
      holders?: string[];
      capacity?: string;
    } = {},
  ): this {
    const from = this.text.text.indexOf(sentence);
    const { when, where, limitation, holders = [], capacity, ...rest } = given;
    const span = ([start, end]: Range) => ({ start, end });
    this.extraction.contacts.push({
      id: `c${this.extraction.contacts.length + 1}`,
      kind: "meeting",
      status: "happened",
      ...rest,
      evidence: [this.at(sentence)],
      trigger: this.at(trigger, from),
      participants: people.map((person) => {
        const [entity, words] = typeof person === "string" ? [person, this.nameOf(person)] : person;
        return {
          name: words,
          role: "attendee" as const,
          ...span(this.at(words, from)),
          ...(entity === undefined ? {} : { entity }),
          ...(capacity === undefined ? {} : { capacity }),
        };
      }),
      ...(when === undefined
        ? {}
        : { when: { ...span(this.at(when[0], from)), text: when[0], ...(when[1] === undefined ? {} : { date: when[1] }) } }),
      ...(where === undefined ? {} : { where: { ...span(this.at(where, from)), text: where } }),
      ...(limitation === undefined ? {} : { limitation: this.at(limitation, from) }),
      holders: holders.map((entity) => ({ name: this.nameOf(entity), ...(this.nameOf(entity) === entity ? {} : { entity }) })),
    });
    return this;
  }

  /** A sourcing link to what the words name. */
  relies(target: string, given: Given<SourcingLink, "kind" | "entity" | "statements" | "contacts"> = {}): this {
    const [start, end] = this.at(target);
    this.extraction.sourcing.push({ id: `l${this.extraction.sourcing.length + 1}`, kind: "cites", target, start, end, ...given });
    return this;
  }

  event(
    sentence: string,
    kind: NewsEvent["kind"],
    people: (string | [entity: string, words: string])[],
    given: { when?: [words: string, date?: string]; causedBy?: string[] } = {},
  ): this {
    const from = this.text.text.indexOf(sentence);
    const span = ([start, end]: Range) => ({ start, end });
    const { when, causedBy = [] } = given;
    this.extraction.events.push({
      id: `v${this.extraction.events.length + 1}`,
      kind,
      participants: people.map((person) => {
        const [entity, words] = typeof person === "string" ? [person, this.nameOf(person)] : person;
        return { entity, name: words, ...span(this.at(words, from)) };
      }),
      ...(when === undefined
        ? {}
        : { when: { ...span(this.at(when[0], from)), text: when[0], ...(when[1] === undefined ? {} : { date: when[1] }) } }),
      causedBy,
      ...span(this.at(sentence)),
    });
    return this;
  }

  judges(words: string, judgement: Extraction["assessments"][number]["judgement"], entity?: string, about?: string): this {
    const [start, end] = this.at(words);
    this.extraction.assessments.push({
      id: `a${this.extraction.assessments.length + 1}`,
      judgement,
      start,
      end,
      ...(entity === undefined ? {} : { entity, name: this.nameOf(entity) }),
      ...(about === undefined ? {} : { about: this.at(about) }),
    });
    return this;
  }

  /** The article, bytes that it might have come from, and the findings. */
  addition(extractor?: string): Addition {
    const { mentions, entities, statements, contacts, sourcing, assessments, events, ...article } = this.extraction;
    const bytes = new TextEncoder().encode(article.body);
    return {
      article,
      original: {
        bytes,
        sha256: sha256(bytes),
        retrieved: "2020-01-01T00:00:00.000Z",
        method: "file",
        location: article.path ?? "made.txt",
        mediaType: "text/plain",
      },
      extraction: this.extraction,
      ...(extractor === undefined ? {} : { extractor }),
    };
  }
}
