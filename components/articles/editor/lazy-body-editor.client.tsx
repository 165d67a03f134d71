'use client';

import dynamic from 'next/dynamic';
import type { BodyEditorProps } from './body-editor-props';

const Paper = dynamic(() => import('./body-editor.client').then(({ BodyEditor }) => BodyEditor), {
  ssr: false,
  loading: () => <div className="editor-loading" aria-busy="true" />,
});

/** The editor of a piece's text, fetched only by the page that shows it. */
export function LazyBodyEditor(props: BodyEditorProps) {
  return <Paper {...props} />;
}
