import type { Extraction } from "../../../model/extraction.ts";
import type { Figure, Read } from "../number/Figure.ts";
import type { Suspicion } from "./makeFinding.ts";

/** What a check is given: the document, and its passages read once for all checks. */
export type Checked = { readonly extraction: Extraction; readonly passages: readonly Read[] };

/** What a check gives: what does not fit, and the figures that arithmetic confirms. */
export type Verdict = { readonly suspicions: readonly Suspicion[]; readonly confirmed: readonly Figure[] };

/** One question about the figures of a document. */
export type Check = (checked: Checked) => Verdict;
