import type { RecordStore } from "../record/types.js";

/** How old, in milliseconds, a known revision may be before the record is asked again. */
const freshFor = 250;
/** How often, in milliseconds, the record is asked while somebody listens. */
const pollEvery = 1000;

type Listener = (revision: number) => void;

/**
 * The revision of the record, which grows with every change, whoever makes it: other processes add to the same file, so
 * it is asked for, not counted here. Nothing is asked while nobody wants to know.
 */
export class RevisionWatch {
  private known: { revision: Promise<number>; at: number } | undefined;
  /** each listener and the revision that it was told last */
  private readonly listeners = new Map<Listener, number | undefined>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly store: Pick<RecordStore, "status">) {}

  /** The revision, at most `freshFor` milliseconds old; after `changed()` it is asked anew. */
  current(): Promise<number> {
    if (this.known === undefined || performance.now() - this.known.at > freshFor) {
      this.known = { revision: this.store.status().then((status) => status.revision), at: performance.now() };
      this.known.revision.catch(() => {
        this.known = undefined;
      });
    }
    return this.known.revision;
  }

  /** This process changed the record: the next question is put to the record itself, and listeners are told now. */
  changed(): void {
    this.known = undefined;
    if (this.listeners.size > 0) void this.poll();
  }

  /** Calls `listener` with the revision now and with every new one, until the function that is returned is called. */
  subscribe(listener: Listener): () => void {
    this.listeners.set(listener, undefined);
    this.timer ??= setInterval(() => void this.poll(), pollEvery).unref();
    void this.poll();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    };
  }

  /** A record that cannot be read now is asked again at the next turn. */
  private async poll(): Promise<void> {
    const revision = await this.current().catch(() => undefined);
    if (revision === undefined) return;
    for (const [listener, told] of this.listeners) {
      if (told === revision) continue;
      this.listeners.set(listener, revision);
      listener(revision);
    }
  }
}
