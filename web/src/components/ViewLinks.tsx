import { NavLink } from "react-router";

const views = [
  ["/contacts", "Table"],
  ["/matrix", "Matrix"],
  ["/network", "Network"],
] as const;

/** The ways to look at contacts; the filters go along. */
export const ViewLinks = ({ query }: { query: string }) => (
  <nav className="views" aria-label="Views of contacts">
    {views.map(([to, label]) => (
      <NavLink key={to} to={`${to}${query && `?${query}`}`}>
        {label}
      </NavLink>
    ))}
  </nav>
);
