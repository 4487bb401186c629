import { findPath } from '../catalog/catalog.ts';
import type { LearningPath } from '../domain/learning-path.ts';
import { readSetting, writeSetting } from '../ui/local-setting.ts';

/** The path on which an exercise was opened last; null for none. */
export const followedPath = (): LearningPath | null => findPath(readSetting('path'));

/** Null forgets it. */
export const followPath = (path: LearningPath | null): void =>
  writeSetting('path', path?.slug ?? '');
