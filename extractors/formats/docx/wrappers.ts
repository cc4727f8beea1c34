/** Elements that hold blocks, rows or runs and print nothing themselves. */
export const wrappers: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:hyperlink",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
]);

/** Elements around what tracked changes insert or move here. */
export const inserted: ReadonlySet<string> = new Set(["w:ins", "w:moveTo"]);
