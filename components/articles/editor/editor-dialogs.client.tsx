'use client';

import type { Editor } from '@tiptap/core';
import type { Block } from '../../../db/articles/document';
import type { BlockName } from './block-choices';
import type { DialogName } from './body-editor.client';
import type { BodyEditorProps } from './body-editor-props';
import { EmbedDialog } from './embed-dialog.client';
import { FinderDialog } from './finder-dialog.client';
import { InsertDialog } from './insert-dialog.client';
import { LinkDialog } from './link-dialog.client';

type DialogsProps = Pick<BodyEditorProps, 'find' | 'words' | 'embedHosts'> & {
  name: DialogName;
  editor: Editor;
  close: () => void;
  choose: (name: BlockName) => void;
  put: (block: Block) => void;
};

/** The dialog that is open. */
export function EditorDialogs({ name, editor, find, words, embedHosts, close, choose, put }: DialogsProps) {
  const link = (href: string, label: string) => {
    close();
    const chain = editor.chain().focus().extendMarkRange('link');
    const isBare = editor.state.selection.empty && !editor.isActive('link');
    // Without a selection the name of what was found is what is linked.
    if (isBare) chain.insertContent({ type: 'text', text: label, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setMark('link', { href }).run();
  };
  const unlink = () => {
    close();
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
  };
  if (name === 'insert') return <InsertDialog words={words} choose={choose} close={close} />;
  if (name === 'embed') return <EmbedDialog hosts={embedHosts} words={words} put={put} close={close} />;
  if (name === 'link') {
    const { href } = editor.getAttributes('link') as { href?: string };
    return <LinkDialog href={href ?? ''} find={find} words={words} put={link} remove={unlink} close={close} />;
  }
  return <FinderDialog name={name} find={find} words={words} put={put} close={close} />;
}
