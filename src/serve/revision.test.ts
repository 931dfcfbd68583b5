import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RevisionWatch } from "./revision.js";

const record = () => {
  const state = { revision: 1, asked: 0, broken: false };
  const status = async () => {
    state.asked++;
    if (state.broken) throw new Error("busy");
    return { revision: state.revision } as Awaited<ReturnType<ConstructorParameters<typeof RevisionWatch>[0]["status"]>>;
  };
  return { state, watch: new RevisionWatch({ status }) };
};

describe("RevisionWatch", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("asks once for questions that come together, and anew after a change of its own", async () => {
    const { state, watch } = record();
    await Promise.all([watch.current(), watch.current()]);
    expect(state.asked).toBe(1);
    state.revision = 2;
    watch.changed();
    expect(await watch.current()).toBe(2);
  });

  it("tells a listener the revision at once, then each new one, and nothing after it has left", async () => {
    const { state, watch } = record();
    const told: number[] = [];
    const leave = watch.subscribe((revision) => told.push(revision));
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([1]);
    await vi.advanceTimersByTimeAsync(3000);
    state.revision = 2;
    await vi.advanceTimersByTimeAsync(2000);
    expect(told).toEqual([1, 2]);
    leave();
    const asked = state.asked;
    state.revision = 3;
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toEqual([1, 2]);
    expect(state.asked).toBe(asked);
  });

  it("goes on after the record could not be read", async () => {
    const { state, watch } = record();
    const told: number[] = [];
    state.broken = true;
    watch.subscribe((revision) => told.push(revision));
    await vi.advanceTimersByTimeAsync(2000);
    expect(told).toEqual([]);
    state.broken = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([1]);
  });
});
