import type { AreaMention } from "./areaMention.ts";

/**
 * A village right before the commune it lies in: `bản Gia Khâu 1, xã Sùng Phài`, `thôn 5 xã Đăk La`. Street blocks (`tổ 5, phường …`)
 * are addresses, and the last of several villages is no figure's area: both are left.
 */
const village =
  /(?:^|[^\p{L}\p{M}])((bản|thôn|làng|buôn|ấp|khóm|xóm|sóc)\s+(?:số\s+)?((?:\p{Lu}[\p{L}\p{M}’']*|\d{1,3})(?:\s(?:\p{Lu}[\p{L}\p{M}’']*|\d{1,2})){0,4}))\s?(?:,|thuộc|của)?\s$/iu;
const before = /(?:,|và|\d|các)\s*$|(?:trú|ở|HKTT|sinh)[^.;]{0,12}$/iu;

/** The mentions, with a village named right before its commune made one with it: `Xã Sùng Phài/Bản Gia Khâu 1`. */
export function joinVillages(text: string, mentions: readonly AreaMention[]): readonly AreaMention[] {
  return mentions.map((mention, index) => {
    if (mention.level !== "commune" || mention.by !== "name") return mention;
    const from = Math.max(mentions[index - 1]?.end ?? 0, mention.start - 60);
    const window = text.slice(from, mention.start);
    const match = village.exec(window.slice(window.lastIndexOf("\n") + 1));
    if (!match) return mention;
    const start = mention.start - match[0].length + match[0].indexOf(match[1]!);
    if (!/^[\p{Lu}\d]/u.test(match[3]!) || before.test(text.slice(Math.max(0, start - 20), start))) return mention;
    const kind = match[2]!.charAt(0).toUpperCase() + match[2]!.slice(1).toLowerCase();
    return { ...mention, start, name: `${mention.name}/${kind} ${match[3]}`, level: "village", by: "village" };
  });
}
