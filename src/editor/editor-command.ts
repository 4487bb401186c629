/** Something that can be done from the editor: by its keys, and in its palette by its name. */
export interface EditorCommand {
  readonly id: string;
  readonly label: string;
  readonly keys?: 'Mod+Enter' | 'Mod+Shift+Enter';
  readonly run: () => void;
}
