/** A share from 0 to 1 as it is told: `38 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
