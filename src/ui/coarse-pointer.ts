/** Whether one points with a finger, as on a phone: targets are large, and keys are on glass. */
export const hasCoarsePointer = (): boolean => matchMedia('(pointer: coarse)').matches;
