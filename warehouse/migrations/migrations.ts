import { tables001 } from "./001-tables.ts";
import { findings002 } from "./002-findings.ts";
import { marks003 } from "./003-marks.ts";
import { families004 } from "./004-families.ts";
import { unchecked005 } from "./005-unchecked.ts";
import { releases006 } from "./006-releases.ts";
import { doubts007 } from "./007-doubts.ts";
import { soleSources008 } from "./008-sole-sources.ts";
import { placesAndKinds009 } from "./009-places-and-kinds.ts";
import { cellsByNumber010 } from "./010-cells-by-number.ts";
import { keyNumbers011 } from "./011-key-numbers.ts";
import { createTable } from "./createTable.ts";

/**
 * One step from a schema to the next. Steps are appended and never edited: warehouses in the field have run them.
 * `remake`: the cells of the comparison are made anew once all steps are done.
 */
export type Migration = {
  readonly id: number;
  readonly name: string;
  readonly statements: readonly string[];
  readonly remake?: true;
};

/** All steps in order. A new step is a file of its own, listed here. */
export const migrations: readonly Migration[] = [
  { id: 1, name: "tables", statements: tables001.flatMap(createTable) },
  { id: 2, name: "findings across documents, definitions", statements: findings002 },
  { id: 3, name: "what a reader must know of a figure", statements: marks003, remake: true },
  { id: 4, name: "several reports of one family", statements: families004 },
  { id: 5, name: "places to compare anew", statements: unchecked005 },
  { id: 6, name: "held documents that were released", statements: releases006 },
  { id: 7, name: "figures that a person should look at", statements: doubts007 },
  { id: 8, name: "cells of which one observation speaks", statements: soleSources008 },
  { id: 9, name: "cells with the numbers of their places and kinds", statements: placesAndKinds009 },
  { id: 10, name: "cells by the numbers of their places and kinds alone", statements: cellsByNumber010 },
  { id: 11, name: "cells with keys as numbers", statements: keyNumbers011 },
];
