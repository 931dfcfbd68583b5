import { useState } from "react";
import { useLocation, useNavigate } from "react-router";

/** The search field of the masthead; what it asks stands in the address. */
export const SearchBox = () => {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const asked = pathname === "/search" ? (new URLSearchParams(search).get("q") ?? "") : "";
  const [words, setWords] = useState(asked);
  const [seen, setSeen] = useState(asked);
  if (seen !== asked) {
    setSeen(asked);
    setWords(asked);
  }
  return (
    <search className="searchbox">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim()) void navigate(`/search?${new URLSearchParams({ q: words.trim() })}`);
        }}
      >
        <label className="unseen" htmlFor="q">
          Search the record
        </label>
        <input
          id="q"
          name="q"
          type="search"
          placeholder="Search everything"
          autoComplete="off"
          value={words}
          onChange={(e) => setWords(e.target.value)}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
};
