import { createContext, useContext } from 'react';
import type { CodeStyle } from '../../../domain/code-style.ts';

export const StyleContext = createContext<CodeStyle | null>(null);

export function useCodeStyle(): CodeStyle {
  const style = useContext(StyleContext);
  if (style === null) throw new Error('Nobody around this component knows style.');
  return style;
}
