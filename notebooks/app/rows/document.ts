import { answer } from "./fetchRows.ts";

/** A document with all its figures in reading order. */
export type DocumentView = {
  readonly id: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly number: string | undefined;
  readonly issuer: string | undefined;
  readonly date: string | undefined;
  readonly area: string | undefined;
  readonly period: string | undefined;
  readonly status: string;
  readonly reason: string | undefined;
  readonly repairs: number;
  /** Whether its pages can be shown as they look (PDF). */
  readonly hasPictures: boolean;
  readonly passages: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly page: number | undefined;
    readonly text: string;
  }[];
  readonly figures: readonly DocumentFigure[];
  readonly findings: readonly {
    readonly check: string;
    readonly about: string | undefined;
    readonly severity: string;
    readonly reason: string;
    readonly stated: string;
    readonly computed: string | undefined;
  }[];
};

export type DocumentFigure = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly indicator: string | undefined;
  readonly value: string;
  readonly unit: string | undefined;
  readonly area: string;
  readonly period: string;
  readonly role: string;
  readonly confidence: number;
  readonly review: boolean;
  readonly verdict: string | undefined;
};

/** A document by the hash of its bytes. */
export async function fetchDocument(id: string): Promise<DocumentView> {
  return (await answer(`api/document/${id}`)).json() as Promise<DocumentView>;
}
