import { answer } from "./fetchRows.ts";

/** A document in the list of all that was read or refused. */
export type DocumentEntry = {
  readonly id: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly number: string | undefined;
  readonly area: string | undefined;
  readonly period: string | undefined;
  readonly format: string | undefined;
  readonly status: string;
  /** Why it was not loaded. */
  readonly reason: string | undefined;
  /** False of a rendition that another stands for. */
  readonly current: boolean;
  readonly figures: number;
  readonly waiting: number;
  readonly findings: number;
};

/** Every document, the last loaded first. */
export async function fetchDocuments(): Promise<readonly DocumentEntry[]> {
  return (await answer("api/documents")).json() as Promise<DocumentEntry[]>;
}
