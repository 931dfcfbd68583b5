/** Who may be called by a short name: full names by their surnames, by the single words used for them, and by what stands around them. */
import { initialsFor } from "../names/likeness.js";
import { parsePerson } from "../names/person-name.js";
import { sortedSet } from "../sets.js";
import type { LocalEntity } from "../types.js";
import type { Form } from "./forms.js";
import { calls } from "./joiner.js";
import { allMarksOf } from "./surroundings.js";

/** Of so many surnames it is kept who is called what: those who are asked for come one after the other (`bySurname`). */
const mostUsed = 64;

/** The single words by which the person of a full form is called: the surname, and such names in an article of their own. */
function wordsFor(form: Form): string[] {
  const last = form.person.core.at(-1)?.text;
  const names = new Set(form.entities.flatMap((entity) => entity.names));
  const own = [...names].filter((name) => parsePerson(name).core.length === 1);
  return sortedSet([...(last === undefined ? [] : [last]), ...own]);
}

/** The full forms under one surname key. */
class Bearing {
  readonly forms: Form[] = [];
  private words: Map<string, Form[]> | undefined;
  private marks: Map<string, Form[]> | undefined;
  private articles: Map<string, Form[]> | undefined;
  private initials: Map<string, Form[]> | undefined;
  private readonly callers = new Map<string, readonly Form[]>();

  /** The forms by the words for them: far fewer than forms, where many bear a surname. */
  private get byWord(): Map<string, Form[]> {
    this.words ??= indexed(this.forms, wordsFor);
    return this.words;
  }

  /** Those who are called by one word. */
  called(word: string): readonly Form[] {
    const ready = this.callers.get(word);
    if (ready !== undefined) return ready;
    const found = [...new Set([...this.byWord].flatMap(([name, forms]) => (calls(word, name) ? forms : [])))];
    this.callers.set(word, found);
    return found;
  }

  /** Those of whom one of these marks is known. */
  marked(marks: readonly string[]): Form[] {
    this.marks ??= indexed(this.forms, ({ entities }) => new Set(entities.flatMap(allMarksOf)));
    const by = this.marks;
    return marks.flatMap((mark) => by.get(mark) ?? []);
  }

  /** Those of whom an initial may stand for one of the names. */
  begun(initial: string): readonly Form[] {
    this.initials ??= indexed(this.forms, ({ person }) => new Set(person.core.flatMap((word) => [...initialsFor(word)])));
    return this.initials.get(initial) ?? [];
  }

  /** Those who stand in an article. */
  standing(article: string): readonly Form[] {
    this.articles ??= indexed(this.forms, ({ entities }) => new Set(entities.map((entity) => entity.article)));
    return this.articles.get(article) ?? [];
  }

  /** Lets go of all but the forms. */
  forget(): void {
    this.words = undefined;
    this.marks = undefined;
    this.articles = undefined;
    this.initials = undefined;
    this.callers.clear();
  }
}

const indexed = (forms: readonly Form[], keys: (form: Form) => Iterable<string>): Map<string, Form[]> => {
  const found = new Map<string, Form[]>();
  for (const form of forms) {
    for (const key of keys(form)) {
      const some = found.get(key);
      if (some === undefined) found.set(key, [form]);
      else some.push(form);
    }
  }
  return found;
};

export class Bearers {
  private readonly bySurname = new Map<string, Bearing>();
  private readonly used = new Set<Bearing>();

  /** @param forms of which those of persons who are named in full are looked at */
  constructor(forms: readonly Form[]) {
    for (const form of forms) {
      if (form.family !== "person" || form.short) continue;
      for (const key of form.surnames) {
        const bearing = this.bySurname.get(key) ?? new Bearing();
        this.bySurname.set(key, bearing);
        bearing.forms.push(form);
      }
    }
  }

  private of({ surnames }: Form): Bearing[] {
    const found = surnames.flatMap((key) => this.bySurname.get(key) ?? []);
    if (this.used.size > mostUsed) {
      for (const bearing of this.used) bearing.forget();
      this.used.clear();
    }
    for (const bearing of found) this.used.add(bearing);
    return found;
  }

  /** Those of the surname of a short form of whom the initial by which it begins may stand for one of the names. */
  begun(form: Form): Form[] {
    const [first] = form.person.core;
    return [...new Set(this.of(form).flatMap((bearing) => (first?.initial === true ? bearing.begun(first.text) : bearing.forms)))];
  }

  /** Those who are called by the one word of a short form. */
  called(form: Form): Form[] {
    return [...new Set(this.of(form).flatMap((bearing) => bearing.called(form.name)))];
  }

  /** Those of the surname of a short form of whom something is known that stands around one of its entities too. */
  marked(form: Form, entity: LocalEntity): Form[] {
    const marks = allMarksOf(entity);
    return this.of(form).flatMap((bearing) => bearing.marked(marks));
  }

  /** Those of the surname of a short form who stand in the article of one of its entities, named in full. */
  standing(form: Form, { article }: LocalEntity): Form[] {
    return this.of(form).flatMap((bearing) => bearing.standing(article));
  }
}
