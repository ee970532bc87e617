/** The weight of each reason. */
export const weights: Readonly<Record<string, number>> = {
  lead: 1,
  central: 0.6,
  title: 0.6,
  short: -0.8,
  long: -0.4,
};
