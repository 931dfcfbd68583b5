import { lazy, type ReactNode, Suspense, useState } from "react";
import { type Network, networkSvg, type Positions } from "../../model/network.js";
import { Loading } from "../states.js";
import { SaveImage } from "../TakeAway.js";

/** The drawing library comes only when a picture is to be shown. */
const Graph = lazy(() => import("./Graph.js"));

/** A network as a picture and as a list beside it. */
export const NetworkView = ({
  network,
  focus,
  look,
  name,
  title,
  data,
  children,
}: {
  network: Network;
  focus: string | undefined;
  look: (id: string | undefined) => void;
  /** of the saved file */
  name: string;
  title: string;
  /** links to the same as data */
  data?: ReactNode;
  /** the list */
  children: ReactNode;
}) => {
  const [positions, setPositions] = useState<Positions>();
  return (
    <>
      <div className="network">
        <Suspense fallback={<Loading what="the picture" rows={8} />}>
          <Graph network={network} focus={focus} look={look} lie={setPositions} />
        </Suspense>
        {children}
      </div>
      {positions ? (
        <SaveImage name={name} svg={() => networkSvg(network, positions, title)}>
          {data}
        </SaveImage>
      ) : (
        <p className="takeaway">{data}</p>
      )}
    </>
  );
};
