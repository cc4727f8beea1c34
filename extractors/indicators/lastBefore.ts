/** The index of the last of the things in order that begins before a word, or -1. */
export function lastBefore(things: readonly { readonly from: number }[], word: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (things[middle]!.from < word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
