import { type ReactNode, useState } from "react";
import { saveBlob, svgToPng } from "../model/save.js";

/** The dossier of a person, of two, or of a contact, to print or to save. */
export const DossierLinks = ({ query }: { query: Record<string, string> }) => {
  const asked = new URLSearchParams(query).toString();
  const to = (format: string) => `/api/export/${format}?${asked}`;
  return (
    <p className="takeaway">
      <span className="takeaway-label">Dossier</span>
      <a href={`${to("html")}&inline=true`} target="_blank" rel="noreferrer">
        Read and print<span className="unseen"> the dossier, in a new window</span>
      </a>
      <a href={to("html")} download>
        HTML<span className="unseen"> dossier</span>
      </a>
      <a href={to("docx")} download>
        Word<span className="unseen"> dossier</span>
      </a>
      <a href={to("markdown")} download>
        Markdown<span className="unseen"> dossier</span>
      </a>
    </p>
  );
};

/** Buttons that save what a picture shows. `svg` draws it anew, so that colours and words are those of print. */
export const SaveImage = ({
  name,
  svg,
  png,
  children,
}: {
  name: string;
  svg: () => string;
  png?: () => Promise<Blob>;
  children?: ReactNode;
}) => {
  const [failed, setFailed] = useState(false);
  const save = async (kind: "svg" | "png") => {
    try {
      setFailed(false);
      const text = kind === "svg" || !png ? svg() : "";
      saveBlob(`${name}.${kind}`, kind === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await (png ? png() : svgToPng(text)));
    } catch {
      setFailed(true);
    }
  };
  return (
    <p className="takeaway">
      {children}
      <button type="button" className="plain" onClick={() => void save("svg")}>
        SVG<span className="unseen"> image</span>
      </button>
      <button type="button" className="plain" onClick={() => void save("png")}>
        PNG<span className="unseen"> image</span>
      </button>
      {failed && <span role="alert">The image could not be made.</span>}
    </p>
  );
};
