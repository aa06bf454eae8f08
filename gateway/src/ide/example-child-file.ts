import type { Neighbourhood } from '@linli/synthetic-district';

/** The file of a child whose parents are both away, or else one of them. */
export function exampleChildFile({ childWelfares }: Neighbourhood): Neighbourhood['childWelfares'][number] | undefined {
  const leftBehind = childWelfares.filter(({ kind }) => kind === 'LEFT_BEHIND');
  return leftBehind.find(({ isFatherAway, isMotherAway }) => isFatherAway && isMotherAway) ?? leftBehind[0] ?? childWelfares[0];
}
