import type { Document, Page } from "../../model/document.ts";
import type { Box, Place } from "../../model/place.ts";

/**
 * The document with the places on pages that were turned to be read as viewers show these pages, so that a figure is
 * outlined where it stands. Furniture stays: nobody points at it.
 */
export function unturnPlaces(document: Document): Document {
  const turned = (document.pages ?? []).filter((page) => page.turn !== undefined);
  if (turned.length === 0) return document;
  const pages = new Map(turned.map((page) => [page.number, page]));
  const shown = (document.pages ?? []).map((page) => (pages.has(page.number) ? unturnPage(page) : page));
  return { ...movePlaces(document, pages), pages: shown };
}

/** The page as viewers show it. */
function unturnPage({ turn, ...page }: Page): Page {
  return turn === 2 ? page : { ...page, width: page.height, height: page.width };
}

/** A copy of a part of a document in which each `place` on one of the pages is turned back. */
function movePlaces<Part>(part: Part, pages: ReadonlyMap<number, Page>): Part {
  if (Array.isArray(part)) return part.map((one) => movePlaces(one, pages)) as Part;
  if (typeof part !== "object" || part === null || ("type" in part && part.type === "furniture")) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      name === "place" ? movePlace(value as Place, pages) : movePlaces(value, pages),
    ]),
  ) as Part;
}

function movePlace(place: Place, pages: ReadonlyMap<number, Page>): Place {
  if (place.type !== "page" || place.box === undefined) return place;
  const page = pages.get(place.page);
  return page === undefined ? place : { ...place, box: unturnBox(place.box, page) };
}

function unturnBox({ x, y, width, height }: Box, page: Page): Box {
  if (page.turn === 1) return { x: y, y: page.width - x - width, width: height, height: width };
  if (page.turn === 2) return { x: page.width - x - width, y: page.height - y - height, width, height };
  return { x: page.height - y - height, y: x, width: height, height: width };
}
