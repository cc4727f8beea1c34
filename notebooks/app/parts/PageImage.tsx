import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { useLanguage } from "../language/useLanguage.ts";
import { answer } from "../rows/fetchRows.ts";

/** The page of a PDF as it looks, with a figure outlined; where it cannot be drawn, the reason and what stands in for it. */
export function PageImage(props: {
  readonly document: string;
  readonly page: number;
  readonly observation?: string;
  /** Shown where there is no picture. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { say } = useLanguage();
  const address = `api/document/${props.document}/page/${props.page}.png?o=${encodeURIComponent(props.observation ?? "")}`;
  const [drawn, setDrawn] = useState<string>();
  const [lost, setLost] = useState<{ readonly address: string; readonly why: string }>();
  /** The picture itself cannot say why it is missing. */
  const ask = (): void => {
    answer(address).then(
      () => setLost(undefined),
      (error: unknown) => setLost({ address, why: String((error as Error).message) }),
    );
  };
  if (lost?.address === address) {
    return (
      <>
        <p class="quiet lost">{lost.why}</p>
        {props.children}
      </>
    );
  }
  return (
    <figure class="page-image" aria-busy={drawn !== address}>
      <a href={address} target="_blank" rel="noopener">
        <img
          src={address}
          alt={`${say("pageImage")} ${props.page}`}
          loading="lazy"
          onLoad={() => setDrawn(address)}
          onError={ask}
        />
      </a>
    </figure>
  );
}
