import { Link } from "react-router";
import { useTitle } from "../components/useTitle.js";

export default function NotFound() {
  useTitle("Not found");
  return (
    <div className="page">
      <h1>There is no such page</h1>
      <p>
        The address may be cut off. <Link to="/">Go to the start</Link>, or <Link to="/search">search the record</Link>.
      </p>
    </div>
  );
}
