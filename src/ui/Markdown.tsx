import { memo } from 'react';
import type { ComponentProps } from 'react';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { CodeBlock } from './CodeBlock.tsx';
import { isLight } from './markdown-cost.ts';
import { rehypePython } from './rehype-python.ts';
import { StretchedText } from './StretchedText.tsx';
import { unheaped } from './visible-text.ts';
import styles from './Markdown.module.css';
import './code-colours.css';

const remarkPlugins = [remarkGfm];
const rehypePlugins = [rehypePython];

function Link({ href, children }: ComponentProps<'a'>) {
  // What is no web address has been taken out of it.
  if (href === undefined || href === '') return <span>{children}</span>;
  const outside = !href.startsWith('#');
  return (
    <a href={href} {...(outside && { target: '_blank', rel: 'noopener noreferrer' })}>
      {children}
    </a>
  );
}

/** The words of an image: loading it would tell another server who is reading. */
function Image({ alt }: ComponentProps<'img'>) {
  return alt === undefined || alt === '' ? null : <span>{alt}</span>;
}

const components = { a: Link, img: Image, pre: CodeBlock };
/** Below a heading of the page's own. */
const belowComponents: typeof components & Record<'h2' | 'h3', string> = {
  ...components,
  h2: 'h3',
  h3: 'h4',
};
const bareComponents = { a: Link, img: Image };

interface MarkdownProps {
  readonly text: string;
  /** Leaves code blocks without frame and Copy. */
  readonly bare?: boolean;
  /** Its headings stand below one of the page's. */
  readonly below?: boolean;
}

/**
 * Markdown from an exercise or from a stranger's link: raw HTML stays text, and of images only
 * their words are shown. What would keep the page busy is shown as it is written.
 */
export const Markdown = memo(function Markdown({
  text,
  bare = false,
  below = false,
}: MarkdownProps) {
  const harmless = unheaped(text);
  return (
    <div className={bare ? styles['bare'] : styles['markdown']}>
      {isLight(harmless) ? (
        <ReactMarkdown
          remarkPlugins={remarkPlugins}
          rehypePlugins={rehypePlugins}
          components={bare ? bareComponents : below ? belowComponents : components}
        >
          {harmless}
        </ReactMarkdown>
      ) : (
        <div className={styles['written']}>
          <StretchedText text={text} />
        </div>
      )}
    </div>
  );
});
