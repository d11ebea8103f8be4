import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLMap, YAMLSeq } from 'yaml';

import type { Localized } from '../../api/types';
import type { Edition } from '../api';

/** The way to something in a file: the item with this id in that list, list by list. */
export interface Step {
  list: 'dimensions' | 'questions' | 'options' | 'levels' | 'requirements';
  id: string;
}

type Node =
  string | number | boolean | Localized | readonly string[] | readonly Node[] | { [key: string]: Node };
export type Values = Readonly<Record<string, Node>>;

/** Long lines stay: texts of a catalogue are each on one. */
const WRITING = { lineWidth: 0 };

/** A file that differs from its base by its name only. */
export function overlaySource(base: Edition, own: Edition & { title: Localized }, comment: string): string {
  const file = new Document({
    base: { id: base.id, version: base.version },
    id: own.id,
    version: own.version,
    title: own.title,
  });
  file.commentBefore = comment
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
  for (const key of ['base', 'title']) {
    const part = file.get(key);
    if (isMap(part)) {
      keepOnOneLine(part);
    }
  }
  return file.toString(WRITING);
}

/** The same file under another version. */
export function withVersion(source: string, version: string): string {
  const file = parseDocument(source);
  file.set('version', version);
  return file.toString(WRITING);
}

/**
 * The file with something changed. What an overlay does not mention yet is added to it; comments and everything else
 * stay. Nothing when the file cannot be read.
 */
export function withValues(source: string, way: readonly Step[], values: Values): string | undefined {
  const file = parseDocument(source);
  if (file.errors.length > 0 || !isMap(file.contents)) {
    return undefined;
  }
  const item = way.reduce<YAMLMap>((within, step) => itemOf(file, within, step), file.contents);
  for (const [key, value] of Object.entries(values)) {
    item.set(key, nodeOf(file, value));
  }
  return file.toString(WRITING);
}

function itemOf(file: Document, within: YAMLMap, { list, id }: Step): YAMLMap {
  const known: unknown = within.get(list, true);
  const items = isSeq(known) ? known : new YAMLSeq();
  if (items !== known) {
    within.set(list, items);
  }
  const found = items.items.find((item): item is YAMLMap => isMap(item) && item.get('id') === id);
  if (found) {
    return found;
  }
  const item = file.createNode({ id }) as YAMLMap;
  items.flow = false;
  items.add(item);
  return item;
}

/** Texts in two languages, and items of one line, stay on one line. */
function nodeOf(file: Document, value: Node) {
  const node = file.createNode(value);
  const lines = isSeq(node) ? node.items : [node];
  for (const line of lines) {
    if (isMap(line)) {
      keepOnOneLine(line);
    }
  }
  return node;
}

/** There, readers of older YAML take a question mark for the beginning of a key. */
function keepOnOneLine(map: YAMLMap) {
  map.flow = true;
  for (const { value } of map.items) {
    if (isScalar(value) && typeof value.value === 'string' && value.value.includes('?')) {
      value.type = Scalar.QUOTE_DOUBLE;
    }
  }
}

/** On which line something with this id begins; the last one, where a new thing is added. */
export function lineOf(source: string, id: string): number {
  const named = new RegExp(`\\bid: ["']?${id}["']?\\s*([,}]|$)`);
  return (
    Math.max(
      0,
      source.split('\n').findLastIndex((line) => named.test(line)),
    ) + 1
  );
}

/** What a base is, if the file names one. */
export function baseOf(source: string): Edition | undefined {
  const file = parseDocument(source);
  const [id, version] = [file.getIn(['base', 'id']), file.getIn(['base', 'version'])];
  return typeof id === 'string' && typeof version === 'string' ? { id, version } : undefined;
}
