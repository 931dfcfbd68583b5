import { createBrowserRouter, type RouteObject } from "react-router";
import { Layout } from "./components/Layout.js";
import { Crash } from "./components/states.js";

/** A page that is loaded when it is first gone to. */
const page = (load: () => Promise<{ default: React.ComponentType }>) => async () => ({ Component: (await load()).default });

const routes: RouteObject[] = [
  {
    path: "/",
    Component: Layout,
    ErrorBoundary: Crash,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: Crash,
        children: [
          { index: true, lazy: page(() => import("./pages/Home.js")) },
          { path: "articles", lazy: page(() => import("./pages/Articles.js")) },
          { path: "articles/:id", lazy: page(() => import("./pages/reader/Reader.js")) },
          { path: "contacts", lazy: page(() => import("./pages/Contacts.js")) },
          { path: "contacts/:id", lazy: page(() => import("./pages/ContactPage.js")) },
          { path: "statements", lazy: page(() => import("./pages/Statements.js")) },
          { path: "people", lazy: page(() => import("./pages/People.js")) },
          { path: "people/:id", lazy: page(() => import("./pages/person/PersonPage.js")) },
          { path: "sources", lazy: page(() => import("./pages/Sources.js")) },
          { path: "sources/:id", lazy: page(() => import("./pages/SourcePage.js")) },
          { path: "disputes", lazy: page(() => import("./pages/Disputes.js")) },
          { path: "events", lazy: page(() => import("./pages/Events.js")) },
          { path: "assessments", lazy: page(() => import("./pages/Assessments.js")) },
          { path: "timeline", lazy: page(() => import("./pages/timeline/Timeline.js")) },
          { path: "matrix", lazy: page(() => import("./pages/Matrix.js")) },
          { path: "network", lazy: page(() => import("./pages/network/Network.js")) },
          { path: "search", lazy: page(() => import("./pages/search/Search.js")) },
          { path: "entries/:id", lazy: page(() => import("./pages/EntryPage.js")) },
          { path: "add", lazy: page(() => import("./pages/add/Add.js")) },
          { path: "review", lazy: page(() => import("./pages/Review.js")) },
          { path: "*", lazy: page(() => import("./pages/NotFound.js")) },
        ],
      },
    ],
  },
];

export const router = createBrowserRouter(routes);
