/* oxlint-disable typescript/consistent-type-imports --
   an import statement would turn this declaration into an augmentation of a module that is no file. */

/** Made by `scripts/site/exercises-plugin.ts` from `exercises/`. */
declare module 'virtual:exercises' {
  export const topics: readonly import('../domain/exercise.ts').Topic[];
  export const questions: readonly import('../domain/exercise.ts').Question[];
  export const paths: readonly import('../domain/learning-path.ts').LearningPath[];
  /** In the order of the curriculum. */
  export const entries: readonly import('../domain/exercise.ts').ExerciseEntry[];
  /** By slug; each is a chunk of its own. */
  export const bodies: Readonly<
    Record<
      string,
      () => Promise<{ readonly default: import('../domain/exercise.ts').ExerciseBody }>
    >
  >;
}

/** What `makeSearchIndex` makes of all exercises; a chunk of its own. */
declare module 'virtual:exercises/search-index' {
  const index: string;
  export default index;
}
