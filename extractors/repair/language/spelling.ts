import { toneOf, withoutTone } from "./letters.ts";

/** Consonants that open a syllable. `gi` and `qu` are read with the rhymes below: `gì`, `quốc`. */
const ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");

/** Rhymes that end open or in a nasal or glide: any of six tones. */
const OPEN_RHYMES = (
  "a ai ao au ay am an ang anh ăm ăn ăng âm ân âng âu ây " +
  "e eo em en eng ê êu êm ên ênh i ia iu im in inh iê iêm iên iêng iêu " +
  "o oi om on ong oong oa oai oay oan oang oanh oao oam oăm oăn oăng oe oen oeo " +
  "ô ôi ôm ôn ông ôông ơ ơi ơm ơn u ua ui um un ung uâ uân uâng uây uê uênh uêu uôi uôm uôn uông uơ uy uya uyên uynh uyu uyn uân " +
  "ư ưa ưi ưm ưn ưng ưu ươi ươm ươn ương ươu y ym yn yng yêm yên yêng yêu"
).split(" ");

/** Rhymes that end in a stop: sắc or nặng only. */
const STOPPED_RHYMES = (
  "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt " +
  "oc op ot ooc oac oach oap oat oăc oăt oet ôc ôp ôt ôôc ơp ơt uc up ut uât uêch uôc uôp uôt uyt uych uyêt uyp " +
  "ưc ưt ươc ươp ươt yêt yp yt"
).split(" ");

const onsets = new Set(["", ...ONSETS]);
const open = new Set(OPEN_RHYMES);
const stopped = new Set(STOPPED_RHYMES);

/** Vowels that carry the tone after `qu` and `gi`, where u and i belong to the onset. */
function rhymeFits(rhyme: string, tone: number): boolean {
  return open.has(rhyme) || (stopped.has(rhyme) && (tone === 2 || tone === 5));
}

/**
 * True of a lower-case syllable that the rules of Vietnamese spelling allow: onset × rhyme × tone.
 *
 * Foreign words and abbreviations are refused. At most one vowel may carry a tone. Which of two vowels carries it
 * (`hoà`, `hòa`) is left open.
 *
 * @example
 * isSyllable("nghiệp") // → true
 * isSyllable("nghiẹp") // → false
 * isSyllable("tât") // → false
 */
export function isSyllable(syllable: string): boolean {
  let tone = 0;
  let bare = "";
  for (const letter of syllable) {
    const here = toneOf(letter);
    if (here > 0 && tone > 0) return false;
    tone ||= here;
    bare += withoutTone(letter);
  }
  for (let cut = 0; cut <= Math.min(3, bare.length - 1); cut++) {
    const onset = bare.slice(0, cut);
    if (!onsets.has(onset)) continue;
    if (rhymeFits(bare.slice(cut), tone)) return true;
    if (onset === "qu" && rhymeFits(`u${bare.slice(cut)}`, tone)) return true;
    if (onset === "g" && bare[1] === "i" && rhymeFits(bare.slice(1), tone)) return true;
  }
  return false;
}

/** Every syllable the rules allow, lower case, the tone on the vowel that tradition puts it on (see `placeTone`). */
export function spellableSyllables(): readonly string[] {
  const all = new Set<string>();
  for (const onset of ["", ...ONSETS])
    for (const [rhymes, tones] of [
      [OPEN_RHYMES, [0, 1, 2, 3, 4, 5]],
      [STOPPED_RHYMES, [2, 5]],
    ] as const)
      for (const rhyme of rhymes) {
        if (!goesTogether(onset, rhyme)) continue;
        for (const tone of tones) for (const form of placeTone(onset, rhyme, tone)) all.add(form);
      }
  return [...all];
}

/** `k`, `gh`, `ngh` stand before e, ê, i, y; `c`, `g`, `ng` before the others; `qu` swallows its u. */
function goesTogether(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/.test(rhyme);
  if (onset === "k" || onset === "gh" || onset === "ngh") return front;
  if (onset === "c" || onset === "ng") return !front;
  if (onset === "g") return !front || rhyme.startsWith("i");
  if (onset === "gi") return !rhyme.startsWith("y");
  if (onset === "qu") return !/^[uư]/.test(rhyme);
  return true;
}

const NUCLEUS = /ươ|uô|iê|yê|uyê|[âăêôơư]/;

/** The ways to write a tone on a rhyme: one, or two where custom differs (`hoà`, `hòa`). */
function placeTone(onset: string, rhyme: string, tone: number): readonly string[] {
  if (tone === 0) return [onset + rhyme];
  const marked = NUCLEUS.exec(rhyme);
  if (marked) {
    const at = marked.index + marked[0].length - 1;
    return [onset + put(rhyme, at, tone)];
  }
  const vowels = /[aeiouy]+/.exec(rhyme)![0];
  const closed = vowels.length < rhyme.length;
  if (vowels.length === 1) return [onset + put(rhyme, 0, tone)];
  if (closed) return [onset + put(rhyme, vowels.length - 1, tone)];
  if (vowels.length === 3) return [onset + put(rhyme, 1, tone)];
  if (/^(oa|oe|uy)$/.test(vowels)) {
    const late = onset + put(rhyme, 1, tone);
    return onset === "qu" ? [late] : [onset + put(rhyme, 0, tone), late];
  }
  return [onset + put(rhyme, 0, tone)];
}

const TONED: Readonly<Record<string, string>> = {
  a: "àáảãạ",
  ă: "ằắẳẵặ",
  â: "ầấẩẫậ",
  e: "èéẻẽẹ",
  ê: "ềếểễệ",
  i: "ìíỉĩị",
  o: "òóỏõọ",
  ô: "ồốổỗộ",
  ơ: "ờớởỡợ",
  u: "ùúủũụ",
  ư: "ừứửữự",
  y: "ỳýỷỹỵ",
};

function put(rhyme: string, at: number, tone: number): string {
  return rhyme.slice(0, at) + TONED[rhyme[at]!]![tone - 1]! + rhyme.slice(at + 1);
}
