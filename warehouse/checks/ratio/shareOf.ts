import { sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { unitFit } from "../number/units.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import { fitsShare, isSlip, isSwap } from "./fitsShare.ts";
import { bearsWords, lacksWords, wordsOfWhole } from "./namedWhole.ts";
import { hasSibling, isOneOfOthers, sharedBy } from "./otherShares.ts";
import { countsBefore, doneWords, partOf } from "./partOf.ts";
import type { Share } from "./Share.ts";
import {
  baseOfAnother,
  elsewhere,
  ofSentenceBefore,
  ofStatement,
  ofSubject,
  wholeNamedEarlier,
} from "./wholeBefore.ts";
import { fractionInWords, fractionOfTwoNouns, ofNamed, wholeAfter, wholeInBracket } from "./wholeBeside.ts";
import { isOfOthers, wholeOfSubject } from "./wholeOfSubject.ts";
import { ofTargetStated } from "./wholeOfTarget.ts";

/** `409 thí sinh đỗ, tỷ lệ đỗ 99,27%`: the rate is that of what was counted. */
const sameRate = /(?<=\s)(\p{L}+),\s+(?:đạt )?(?:tỷ|tỉ) lệ \1(?!\p{L})/iu;

/** Words before the whole of what was done. */
const ofAll = /(?:tổng số|trong số)[^;.\d]{0,60}$/iu;

/** A share of a target. */
const ofTarget = /chỉ tiêu|kế hoạch|dự toán|nghị quyết/iu;

const comparedWithTarget = /so với (?:chỉ tiêu|kế hoạch|dự toán)/iu;

/** What a value is compared with is no whole of it: `giảm 8 đảng viên so với năm 2022 (54 đảng viên); trong đó 6 đồng chí, chiếm 13%`. */
const ofEarlier = /(?:so với|cùng kỳ)[^;.()]{0,50}\(\s*(?:\p{L}+ ){0,2}$/iu;

/** The count and the whole that a percentage without a fraction is about; `reads` are all passages. */
export function shareOf(text: string, reads: readonly Read[], read: Read, percent: Figure): Share | undefined {
  const inWords = fractionInWords(text, read, percent) ?? fractionOfTwoNouns(text, read, percent);
  if (inWords !== undefined) return inWords;
  const part = partOf(text, read, percent);
  if (part === undefined) return ofStatement(text, read, percent);
  if (part.base !== undefined || part.isBase || !isCount(part) || part.approx !== undefined) return undefined;
  // `Gia Bình 84 khẩu, Lương Tài 71 khẩu, hai huyện này chiếm 48,7%`: the share of several.
  if (severalOf.test(text.slice(part.end, percent.start))) return undefined;
  const subject = wholeOfSubject(text, read, part);
  if (subject !== undefined && (fitsShare(percent, part, subject) || isSlip(percent, part, subject)))
    return { part, whole: subject, sure: true };
  const after = text.slice(percent.end, Math.min(read.passage.end, percent.end + 40));
  const said = (text.slice(part.start, percent.end) + after.split(/,(?=\s)/)[0]!).split(/[;.](?=\s)/)[0]!;
  const named = wholeInBracket(text, read, part, percent) ?? wholeAfter(text, read, part, percent);
  if (named !== undefined) return ofNamed(read, part, named);
  if (elsewhere.test(said.replace(comparedWithTarget, ""))) return undefined;
  if (ofEarlier.test(text.slice(read.passage.start, part.start))) return undefined;
  const before = countsBefore(read, part).filter((one) => !ofEarlier.test(text.slice(read.passage.start, one.start)));
  if (ofTarget.test(said) && !ofTarget.test(part.unit ?? "")) return ofTargetStated(text, read, before, part, percent);
  const bases = before.flatMap((one) => (one.base === undefined ? [] : [one.base]));
  const fits = [...before, ...bases].find((whole) => fitsShare(percent, part, whole));
  if (fits !== undefined) return { part, whole: fits, sure: true };
  const words = wordsOfWhole(text, percent);
  const bearing = words.length === 0 ? undefined : before.findLast((whole) => bearsWords(text, read, whole, words));
  if (bearing !== undefined) return { part, whole: bearing, sure: true };
  const earlier = wholeNamedEarlier(text, reads, read, part, percent);
  if (earlier !== undefined) return { part, whole: earlier, sure: true };
  const nounOf = part.unit === undefined ? undefined : ofNoun.exec(text.slice(percent.end, percent.end + 60))?.[1];
  const sameNoun = before.find(
    (one) =>
      nounOf?.toLowerCase().startsWith(part.unit!) === true && one.unit === part.unit && isSlip(percent, part, one),
  );
  if (sameNoun !== undefined) return { part, whole: sameNoun, sure: true };
  const last = before.at(-1);
  if (words.length > 0 && last !== undefined && lacksWords(text, read, last, words)) return undefined;
  const sentence = sentenceOf(read, part).start;
  const alike = before.filter((one) => one.start >= sentence && unitFit(one.unit, part.unit) >= 2);
  // A whole is not less than half of its part: what is less is something else.
  const own = (sizeOf(percent.amount) > 100 ? alike : alike.filter((one) => part.amount <= 2n * one.amount)).filter(
    (one) => !isOfOtherTime(text, one, part) && !isOfOthers(text, read, part, one),
  );
  const shared = own.find((whole) => sharedBy(text, read, percent, whole));
  if (shared !== undefined) return { part, whole: shared, sure: true };
  const base = baseOfAnother(text, read, percent, part, sentence);
  if (base !== undefined) return { part, whole: base, sure: true };
  const between = text.slice(part.end, percent.start);
  const word = doneWords.test(part.label) || /=|chiếm/iu.test(between) || sameRate.test(between);
  const slip = own.find((whole) => isSlip(percent, part, whole));
  const nearest = slip ?? own.at(-1);
  if (slip !== undefined && /^[^;.()\d%]{0,60}\(\s*$/u.test(between) && !isOneOfOthers(text, read, percent, slip))
    return { part, whole: slip, sure: true };
  const done =
    own.length === 1 &&
    ((/(?<!\p{L})đã\s/iu.test(part.label) && ofAll.test(own[0]!.label)) ||
      (arisen.test(own[0]!.label) && /,\s*(?:đạt )?(?:tỷ|tỉ) lệ(?: đạt| là)?\s*$/iu.test(between)));
  if (nearest !== undefined && hasSibling(text, read, percent, part, sentence)) return undefined;
  if (nearest !== undefined) {
    const beside = slip === undefined && isBeside(text, nearest, part);
    return {
      part,
      whole: nearest,
      sure:
        (word ||
          done ||
          isSwap(percent, part, nearest, own.length === 1 && /^[^;.,()\d%]{0,20}\(\s*$/u.test(between))) &&
        !beside,
    };
  }
  return word
    ? (ofSentenceBefore(text, reads, read, part, sentence) ?? ofSubject(read, part, percent, sentence))
    : undefined;
}

/** Words before all there were, of which a rate is said: `phát sinh 62 tấn, thu gom 55,8 tấn, tỷ lệ 90%`. */
const arisen = /(?:phát sinh|tiếp nhận|thụ lý|kiểm tra|rà soát|xảy ra|phát ra|sản sinh)\s*$/iu;

const severalOf = /(?<!\p{L})(?:hai|ba|bốn|năm|các|những)\s[^;.,()\d]{1,25}\s(?:này|trên|nói trên)(?!\p{L})/iu;

const ofNoun = /^\s*%?\s*(?:trong |của |trên )?(?:tổng )?số\s+([^;.,()\d%]{2,50})/iu;

/** `đầu năm 612 hộ nghèo, …, cuối năm còn 478 hộ, chiếm 8,1%`: neither is a share of the other, but of all there are. */
function isOfOtherTime(text: string, whole: Figure, part: Figure): boolean {
  if (!atEnd.test(part.label)) return false;
  return atBeginning.test(whole.label) || (atClose.test(part.label) && text.slice(whole.end, part.start).includes(";"));
}

const atBeginning = /(?<!\p{L})(?:đầu (?:năm|kỳ|nhiệm kỳ)|(?:năm|kỳ|quý|tháng) trước)(?!\p{L})/iu;

const atEnd = /(?<!\p{L})(?:cuối (?:năm|kỳ)|còn|(?<!phát |thực |thể |xuất )hiện|đến nay|nay)(?!\p{L})/iu;

const atClose = /(?<!\p{L})(?:cuối (?:năm|kỳ)|(?<!phát |thực |thể |xuất )hiện|đến nay|nay)(?!\p{L})/iu;

/** `kiểm tra 86 cơ sở; 512 trẻ suy dinh dưỡng, chiếm 11,8%`, `214 hộ nghèo và 137 hộ cận nghèo, chiếm 12,2%`: beside, not within. */
function isBeside(text: string, whole: Figure, part: Figure): boolean {
  const between = text.slice(whole.end, part.start);
  return (
    /^[^,;.()]*\svà\s[^,;.()\d]*$/u.test(between) ||
    ((part.amount > whole.amount || between.includes(";")) && !resultWords.test(part.label))
  );
}

const resultWords =
  /giải quyết|xử lý|làm rõ|khám phá|điều tra|hòa giải|(?<!\p{L})thành(?!\p{L})|đạt|thu hồi|hoàn thành|giải ngân|thanh toán|có mặt/iu;
