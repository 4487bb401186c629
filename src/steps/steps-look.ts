/** How the frames and objects are shown. */
export interface StepsLook {
  /** In words. */
  readonly isText: boolean;
  /** All of the drawing, as small as it takes. */
  readonly isWhole: boolean;
}

export const firstLook: StepsLook = { isText: false, isWhole: false };
