/**
 * Synthetic articles with their extractions, from a seed: the same on every machine. They tell stories of a made world: few
 * people are in the news daily and many once; most meet the same people again and again, some in threes and fours; some bear
 * one name. A story is told by one outlet or by dozens, which cite the first, carry an agency's text with cuts, or ask
 * themselves; what was said is quoted whole, cut or told; dates are given to the day, to the month or not at all; some deny.
 */
import type { Addition } from "../src/record/types.js";
import { Desk } from "./generated/article.js";
import { Stories } from "./generated/story.js";
import { World } from "./generated/world.js";

/** Articles that tell of one story, on the average: 3.3 of 10,000 articles, 3.0 of 100,000. */
const articlesAStory = 3;

/**
 * Additions as `RecordStore.add` takes them.
 *
 * @param options.seed the same seed gives the same articles
 * @param options.statementsPerArticle statements of each article; denials come besides
 * @param options.people how many there are; else half as many as articles, and 40 at least
 */
export async function* generate(options: {
  seed: number;
  articles: number;
  statementsPerArticle: number;
  people?: number;
}): AsyncGenerator<Addition> {
  const { seed, articles, statementsPerArticle, people = Math.max(40, Math.floor(articles / 2)) } = options;
  const world = new World(seed, people);
  const stories = new Stories(world, articles / articlesAStory);
  for (let n = 0, written = 0; written < articles; n++) {
    const story = stories.next(n);
    const desk = new Desk(world, story, statementsPerArticle);
    for (let place = 0; place < story.articles && written < articles; place++) {
      yield desk.write(place, seed * 1_000_000 + written++);
    }
  }
}
