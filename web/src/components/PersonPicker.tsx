import { useDeferredValue, useId, useState } from "react";
import { entityTypes } from "../../../src/vocabulary/kinds.js";
import { useList } from "../api/queries.js";
import type { Someone } from "../model/corrections.js";
import { count } from "./bits.js";

const most = 8;

/** A field that finds people by any of their names; those found are buttons beneath it, reached by Tab. */
export const PersonPicker = ({
  label,
  verb,
  pick,
  without = [],
}: {
  label: string;
  /** what picking does, as the button says it: "Add", "Choose" */
  verb: string;
  pick: (person: Someone & { identity: string }) => void;
  without?: readonly (string | undefined)[];
}) => {
  const id = useId();
  const [words, setWords] = useState("");
  const asked = useDeferredValue(words.trim());
  const list = useList("/api/people", { person: asked }, { enabled: asked.length > 1, limit: most + without.length });
  const found = asked.length > 1 ? list.items.filter((p) => !without.includes(p.id)).slice(0, most) : [];
  return (
    <div className="picker">
      <label className="field">
        <span>{label}</span>
        <input
          type="search"
          value={words}
          autoComplete="off"
          aria-describedby={id}
          onChange={(e) => setWords(e.target.value)}
          onKeyDown={(e) => {
            if (e.key === "Enter") e.preventDefault();
          }}
        />
      </label>
      <p id={id} className="detail" role="status">
        {asked.length < 2
          ? "Two letters or more of any name."
          : list.isPending
            ? "Looking…"
            : `${count(list.total, "person", "people")} found.`}
      </p>
      {found.length > 0 && (
        <ul className="picker-found">
          {found.map((p) => (
            <li key={p.id}>
              <button
                type="button"
                onClick={() => {
                  pick({ identity: p.id, name: p.name });
                  setWords("");
                }}
              >
                {verb} <bdi>{p.name}</bdi>
              </button>{" "}
              <span className="detail inline">
                {p.roles[0] ? <bdi>{p.roles[0].text}</bdi> : entityTypes[p.type].label.toLowerCase()}, {count(p.articles, "article")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
