/** The share of a standard normal distribution below `bound`, to seven digits. @source Abramowitz, Stegun, Handbook of Mathematical Functions, 7.1.26. */
export function normalShare(bound: number): number {
  const scaled = Math.abs(bound) / Math.SQRT2;
  const step = 1 / (1 + 0.3275911 * scaled);
  const rest = step * (0.254829592 + step * (-0.284496736 + step * (1.421413741 + step * (-1.453152027 + step * 1.061405429)))) * Math.exp(-scaled * scaled);
  return bound < 0 ? rest / 2 : 1 - rest / 2;
}
