import { useEffect } from "react";

/** The title of the window, as tabs and bookmarks show it. */
export const useTitle = (title: string | undefined): void => {
  useEffect(() => {
    document.title = title ? `${title} · onrecord` : "onrecord";
  }, [title]);
};
