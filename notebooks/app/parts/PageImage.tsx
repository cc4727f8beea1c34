import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLanguage } from "../language/useLanguage.ts";

/** The page of a PDF as it looks, with a figure outlined; nothing where the file is no longer at hand. */
export function PageImage(props: {
  readonly document: string;
  readonly page: number;
  readonly observation?: string;
}): JSX.Element | null {
  const { say } = useLanguage();
  const address = `api/document/${props.document}/page/${props.page}.png?o=${encodeURIComponent(props.observation ?? "")}`;
  const [lost, setLost] = useState<string>();
  if (lost === address) return null;
  return (
    <figure class="page-image">
      <a href={address} target="_blank" rel="noopener">
        <img src={address} alt={`${say("pageImage")} ${props.page}`} loading="lazy" onError={() => setLost(address)} />
      </a>
    </figure>
  );
}
