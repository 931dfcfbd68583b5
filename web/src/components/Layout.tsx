import { useEffect, useRef } from "react";
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import { useStatus } from "../api/queries.js";
import { DecisionNotice } from "./DecisionNotice.js";
import { SearchBox } from "./SearchBox.js";
import { ThemeToggle } from "./ThemeToggle.js";
import { Tour } from "./Tour.js";
import { goToStep, leadFocus } from "./tourState.js";

const sections = [
  ["/articles", "Articles"],
  ["/contacts", "Contacts"],
  ["/statements", "Statements"],
  ["/people", "People"],
  ["/sources", "Sources"],
  ["/disputes", "Disputes"],
  ["/events", "Events"],
  ["/assessments", "Assessments"],
  ["/timeline", "Timeline"],
] as const;

/** Pages that show contacts in another way. */
const contactViews = ["/matrix", "/network"];

/** The frame of every page: the way in by keyboard, the masthead, the sections, the footer. */
export const Layout = () => {
  const { pathname } = useLocation();
  const navigation = useNavigation();
  const status = useStatus();
  const main = useRef<HTMLElement>(null);
  const sectionsRow = useRef<HTMLElement>(null);
  const shown = useRef(pathname);

  // On a narrow window the row of sections scrolls: the one that is shown is brought into it.
  useEffect(() => {
    const row = sectionsRow.current;
    const active = pathname && row?.querySelector<HTMLElement>(".active");
    if (row && active) row.scrollLeft = active.offsetLeft - row.clientWidth / 2;
  }, [pathname]);

  // A screen reader is taken to the new page as a full load would have taken it.
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    leadFocus(main.current);
  }, [pathname]);

  return (
    <div className="frame" data-busy={navigation.state !== "idle" || undefined}>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="masthead">
        <div className="masthead-top">
          <Link className="wordmark" to="/" aria-label="onrecord, home">
            on<span>record</span>
          </Link>
          <SearchBox />
          <ThemeToggle />
        </div>
        <nav ref={sectionsRow} className="sections" aria-label="Sections">
          {sections.map(([to, label]) => (
            <NavLink
              key={to}
              to={to}
              data-label={label}
              className={({ isActive }) => (isActive || (to === "/contacts" && contactViews.includes(pathname)) ? "active" : "")}
            >
              {label}
            </NavLink>
          ))}
          <NavLink className="apart" to="/review" data-label="Review">
            Review
            {status.data && status.data.doubts > 0 && <span className="count">{status.data.doubts}</span>}
          </NavLink>
          <NavLink className="add" to="/add" data-label="Add">
            Add
          </NavLink>
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <DecisionNotice />
      <Tour />
      <footer className="foot">
        <p>
          The record says who reports what, and who denies it. It does not say who is right.
          {status.data && (
            <>
              {" "}
              <span className="file">
                Record: <bdi>{status.data.path}</bdi>, revision {status.data.revision}.
              </span>
            </>
          )}
        </p>
        <p>
          <button type="button" className="plain" onClick={() => goToStep(0)}>
            Tour
          </button>{" "}
          <a href="/api/openapi.json">API description</a>
        </p>
      </footer>
      <ScrollRestoration />
    </div>
  );
};
