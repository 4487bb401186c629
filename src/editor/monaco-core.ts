// What the rest of Monaco stands on, and half of what it does when it starts.
import 'monaco-editor/editor/browser/widget/codeEditor/codeEditorWidget';
