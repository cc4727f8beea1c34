/** Fields of Word, one in another: their codes (`PAGE`, `HYPERLINK …`) are not printed, what they result in is. */
export type Fields = {
  readonly begin: () => void;
  /** Behind the code, before the result. */
  readonly separate: () => void;
  readonly end: () => void;
  /** Whether the text here is the code of a field. */
  readonly isCode: () => boolean;
};

export function createFields(): Fields {
  const codes: boolean[] = [];
  let hidden = 0;
  return {
    begin() {
      codes.push(true);
      hidden++;
    },
    separate() {
      if (!codes.at(-1)) return;
      codes[codes.length - 1] = false;
      hidden--;
    },
    end() {
      if (codes.pop()) hidden--;
    },
    isCode: () => hidden > 0,
  };
}
