import { memo } from 'react';
import type { ComponentProps } from 'react';
import ReactMarkdown from 'react-markdown';
import rehypeHighlight from 'rehype-highlight';
import remarkGfm from 'remark-gfm';
import { CodeBlock } from './CodeBlock.tsx';
import { rehypePython } from './rehype-python.ts';
import styles from './Markdown.module.css';
import './code-colours.css';

const remarkPlugins = [remarkGfm];
const rehypePlugins = [rehypePython, rehypeHighlight];

function Link({ href, children }: ComponentProps<'a'>) {
  const outside = href !== undefined && !href.startsWith('#');
  return (
    <a href={href} {...(outside && { target: '_blank', rel: 'noopener noreferrer' })}>
      {children}
    </a>
  );
}

const components = { a: Link, pre: CodeBlock };
const bareComponents = { a: Link };

interface MarkdownProps {
  readonly text: string;
  /** Leaves code blocks without frame and Copy. */
  readonly bare?: boolean;
}

/**
 * Markdown from an exercise or from a stranger's link: raw HTML stays text, and images are left
 * out because they would tell another server who is reading.
 */
export const Markdown = memo(function Markdown({ text, bare = false }: MarkdownProps) {
  return (
    <div className={bare ? styles['bare'] : styles['markdown']}>
      <ReactMarkdown
        remarkPlugins={remarkPlugins}
        rehypePlugins={rehypePlugins}
        components={bare ? bareComponents : components}
        disallowedElements={['img']}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
});
