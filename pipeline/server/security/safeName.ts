/**
 * A file's name as a browser gave it, fit to be written: no folder, no control character, none of the names that
 * mean a folder, at most 120 letters with the ending kept.
 *
 * @example
 * safeName("../../etc/passwd") // → "passwd"
 */
export function safeName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1)!;
  const clean = last
    .replace(/[\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069<>:"|?*]/g, "_")
    .replace(/^\.+/, "");
  if (clean === "") return "document";
  const ending = /\.[^.]{1,8}$/.exec(clean)?.[0] ?? "";
  return (
    clean.slice(0, 120 - ending.length).replace(/\.+$/, "") +
    (clean.length > 120 ? ending : clean.slice(120 - ending.length))
  );
}
