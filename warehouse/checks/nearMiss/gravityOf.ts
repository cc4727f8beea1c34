/** What comes by chance so seldom is called wrong, or doubted, where such numbers come out as often as not. */
const wrong = 0.04;
const unlikely = 0.08;
/** Even of numbers that always come out, and those that hardly ever do. */
const most = 1;

/**
 * How grave it is that numbers miss by a slip: by how often they would by chance, and how often such numbers come out, to
 * those that do not. Nothing where it may well be chance.
 */
export function gravityOf(chance: number, odds: number): "wrong" | "unlikely" | undefined {
  const weighed = chance / Math.min(most, odds);
  return weighed <= wrong ? "wrong" : weighed <= unlikely ? "unlikely" : undefined;
}
