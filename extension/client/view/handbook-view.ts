import {
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import { toRange } from '../places.ts';
import type { Part } from '../shared.ts';
import { count } from '../words.ts';
import type { Node } from './node.ts';
import { nodesOf } from './nodes.ts';

/** The view of the handbook. It asks for what it shows only while it is seen. */
export const handbookView: Part = ({ handbooks }) => {
  const changed = new EventEmitter<void>();
  const view = window.createTreeView('sla.handbook', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node?: Node) => [...(node ? (node.children ?? []) : nodesOf(await handbooks.overviews()))],
      getTreeItem: toTreeItem,
    },
  });
  let stale = false;
  const show = () => {
    const errors = [...(handbooks.known()?.values() ?? [])].reduce((sum, { counts }) => sum + (counts?.errors ?? 0), 0);
    view.badge = errors === 0 ? undefined : { value: errors, tooltip: count(errors, 'error') };
    stale = !view.visible;
    if (!stale) changed.fire();
  };
  const appear = view.onDidChangeVisibility(({ visible }) => {
    if (visible && stale) show();
  });
  return Disposable.from(view, changed, appear, handbooks.changed(show));
};

function toTreeItem({ id, label, description, tooltip, icon, colour, place, children, open }: Node): TreeItem {
  const item = new TreeItem(label, stateOf(children, open));
  Object.assign(item, { id, description, tooltip });
  item.iconPath = new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour));
  if (place !== undefined) {
    const selection = toRange(place.range);
    item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(place.uri), { selection }] };
  }
  return item;
}

function stateOf(children: readonly Node[] | undefined, open = false): TreeItemCollapsibleState {
  if (children === undefined || children.length === 0) return TreeItemCollapsibleState.None;
  return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
