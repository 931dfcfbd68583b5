/** Reads an article with the model: the one door to everything in this folder. */

import type { Range } from "../../vocabulary/codepoints.js";
import { type Attribution, attributions } from "./attributions.js";
import { chainsOf, type Own, ownOf, typesByChain } from "./chains.js";
import { contactsOf } from "./contacts.js";
import { Heads } from "./heads.js";
import type { Span } from "./links.js";
import { mentionSpans, namesOf } from "./mentions.js";
import { type Decision, type Description, loadModel, type Model, type Whom } from "./model.js";
import { type Pairs, pairsOf } from "./ranking/features.js";
import { rankedChains } from "./ranking/rank.js";
import { weightsOf } from "./ranking/weights.js";
import type { ReadContact, Reading, ReadMention, ReadName, ReadStatement } from "./reading.js";
import { type Read, type Rows, readRows } from "./rows.js";
import { coreOf, joined, type Section, sectionsOf } from "./sections.js";
import { type Syntax, sentencesOf, syntaxOf } from "./syntax.js";
import { sliceWords, splitWords, type Words } from "./words.js";

/**
 * Reads a body of text. The same text gives the same reading on every run and in any worker.
 * @param body any text; offsets of the answer are its code points
 * @throws ModelError where the model is missing or damaged
 */
export async function readArticle(body: string): Promise<Reading> {
  return readWith(await loadModel(), body);
}

/** As {@link readArticle}, with a model at hand. */
export async function readWith(model: Model, body: string): Promise<Reading> {
  const words = splitWords(body);
  const sections = sectionsOf(words.gap);
  const read = async ({ from, to }: Section): Promise<Reading> => {
    const part = sliceWords(words, from, to);
    return new Decoded(model, part, await readRows(model, part));
  };
  if (sections.length <= 1) return read({ first: 0, last: words.start.length, from: 0, to: words.start.length });
  const parts: Reading[] = [];
  for (const section of sections) {
    const whole = await read(section);
    parts.push(coreOf(whole, section));
    whole.release();
  }
  return joined(parts);
}

/** The mentions of a text with what is asked of their pairs, for training the ranking of antecedents. */
export interface Mentioned {
  pairs: Pairs;
  own: Own;
  /** code points of each mention */
  places: Range[];
}

/** The mentions of a text, read in one piece. */
export async function mentionedIn(body: string): Promise<Mentioned> {
  const model = await loadModel();
  const words = splitWords(body);
  return new Decoded(model, words, await readRows(model, words)).mentioned();
}

class Decoded implements Reading {
  readonly words: Range[];
  readonly #syntax = new Map<number, Syntax[]>();
  #sentences: Span[] | undefined;
  #statements: ReadStatement[] | undefined;
  #names: ReadName[] | undefined;
  #mentions: ReadMention[] | undefined;
  #contacts: ReadContact[] | undefined;
  private readonly description: Description;
  private readonly heads: Heads;
  private readonly rows: Rows;

  constructor(
    private readonly model: Model,
    private readonly split: Words,
    private readonly read: Read,
  ) {
    this.description = model.description;
    this.heads = headsOf(model);
    this.rows = read.rows;
    this.words = split.start.map((start, i) => [start, split.end[i] as number]);
  }

  get sentences(): Span[] {
    this.#sentences ??= sentencesOf(this.rows, this.split);
    return this.#sentences;
  }

  syntaxOf(sentence: number): readonly Syntax[] {
    const known = this.#syntax.get(sentence);
    if (known !== undefined) return known;
    const found = syntaxOf(this.rows, this.sentences[sentence] as Span, this.heads, this.description);
    this.#syntax.set(sentence, found);
    return found;
  }

  get statements(): ReadStatement[] {
    this.#statements ??= statementsOf(this.split, attributions(this.rows, this.split, this.heads, this.description));
    return this.#statements;
  }

  get names(): ReadName[] {
    this.#names ??= namesOf(this.rows, this.description).map(({ span, type }) => ({ ...placed(this.split, span), type }));
    return this.#names;
  }

  get mentions(): ReadMention[] {
    this.#mentions ??= this.decodeMentions();
    return this.#mentions;
  }

  get contacts(): ReadContact[] | undefined {
    const { contacts: rows } = this.read;
    const further = this.model.contacts;
    if (rows !== undefined && further !== undefined) this.#contacts ??= contactsOf(rows, this.words, this.sentences, further.description);
    return this.#contacts;
  }

  get decision(): Decision | undefined {
    return this.model.contacts?.description.decision;
  }

  get whom(): Whom | undefined {
    return this.description.whom;
  }

  release(): void {
    this.read.release();
  }

  /** Mentions, the features of their pairs and the reader's own scores of these. */
  mentioned(): Mentioned {
    const spans = mentionSpans(this.rows, this.sentences, this.heads, this.description);
    const own = ownOf(this.rows, this.split.surface, spans, this.heads, this.description);
    const places = spans.map((span): Range => {
      const { start, end } = placed(this.split, span);
      return [start, end];
    });
    return {
      pairs: pairsOf(
        this.split,
        this.sentences,
        this.sentences.flatMap((_, s) => this.syntaxOf(s)),
        spans,
        own,
        this.description,
      ),
      own,
      places,
    };
  }

  private decodeMentions(): ReadMention[] {
    const { pairs, own, places } = this.mentioned();
    const { ranking, labels } = this.description;
    const ranked = ranking === undefined ? undefined : rankedChains(pairs, own, weightsOf(ranking));
    const chains = ranked?.chains ?? chainsOf(places.length, own);
    const types = ranking === undefined ? own.types : typesByChain(chains, own.typeScores);
    return places.map(([start, end], i) => ({
      start,
      end,
      type: labels.mentionTypes[types[i] as number] ?? "abstract",
      chain: chains[i] as number,
      likely: ranked?.likely[i]?.map(({ mention, likely }) => {
        const [start, end] = places[mention] as Range;
        return { start, end, likely };
      }),
    }));
  }
}

const headsByModel = new WeakMap<Model, Heads>();

function headsOf(model: Model): Heads {
  const known = headsByModel.get(model);
  if (known !== undefined) return known;
  const heads = new Heads(model.description);
  headsByModel.set(model, heads);
  return heads;
}

function placed(words: Words, [a, b]: Span): { start: number; end: number } {
  return { start: words.start[a] as number, end: words.end[b - 1] as number };
}

function ranges(words: Words, spans: Span[]): Range[] {
  return spans.map((span) => {
    const { start, end } = placed(words, span);
    return [start, end];
  });
}

/** Attributions as statements in the order of the text. */
function statementsOf(words: Words, found: Attribution[]): ReadStatement[] {
  const first = ({ content, cue, source }: Attribution) => Math.min(...[...content, ...cue, ...source].map(([a]) => a));
  return [...found]
    .sort((x, y) => first(x) - first(y))
    .map(({ content, cue, source }) => ({ content: ranges(words, content), cue: ranges(words, cue), source: ranges(words, source) }));
}
