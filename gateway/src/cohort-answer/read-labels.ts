import { SEX } from '@linli/vocabulary';
import type { FieldNode, SelectionSetNode } from 'graphql';
import type { CohortLabel } from './cohort-row.js';
import type { SelectionReader } from './read-selection.js';

/** What a field divides a cohort by: the list of its cells, and how one's labels are read. */
export interface Division {
  readonly cellsOf: (reader: SelectionReader, field: FieldNode, value: unknown) => Cells;
  readonly labelsOf: (reader: SelectionReader, cell: Cell) => readonly CohortLabel[];
}

export interface Cells {
  readonly selection: SelectionSetNode | undefined;
  readonly list: readonly unknown[];
  /** Where the list stands below the field. */
  readonly path: readonly string[];
}

export interface Cell {
  readonly field: FieldNode;
  readonly selection: SelectionSetNode | undefined;
  readonly value: unknown;
}

/** Fields of a cohort that divide it, by name. */
export const DIVISIONS: Readonly<Record<string, Division>> = {
  byStreet: { cellsOf: itself, labelsOf: (reader, { selection, value }) => [place('STREET', text(reader.valuesOf(selection, value).streetCode), null)] },
  byCommunity: { cellsOf: itself, labelsOf: (reader, cell) => [placeBelow(reader, cell, ['community', 'COMMUNITY', 'communityCode'])] },
  byGrid: { cellsOf: itself, labelsOf: (reader, cell) => [placeBelow(reader, cell, ['grid', 'GRID', 'gridCode'])] },
  bySexAndAge: { cellsOf: itself, labelsOf: sexAndAge },
  by: { cellsOf: tableCells, labelsOf: tableLabels },
};

function itself(_reader: SelectionReader, field: FieldNode, value: unknown): Cells {
  return { selection: field.selectionSet, list: listOf(value), path: [] };
}

function tableCells(reader: SelectionReader, field: FieldNode, value: unknown): Cells {
  const cells = reader.fieldsOf(field.selectionSet, value).find(({ name }) => name === 'cells');
  return { selection: cells?.node.selectionSet, list: listOf(cells?.value), path: cells ? [cells.key] : [] };
}

function placeBelow(reader: SelectionReader, { selection, value }: Cell, [name, dimension, code]: readonly [string, string, string]): CohortLabel {
  const below = reader.fieldsOf(selection, value).find((each) => each.name === name);
  const values = reader.valuesOf(below?.node.selectionSet, below?.value);
  return place(dimension, text(values[code]), text(values.name));
}

function place(dimension: string, code: string | null, name: string | null): CohortLabel {
  return { dimension, value: code ?? name, zh: name ?? code, en: code ?? name };
}

function sexAndAge(reader: SelectionReader, { selection, value }: Cell): readonly CohortLabel[] {
  const { sex, ageBand } = reader.valuesOf(selection, value);
  const entry = SEX.entries.find((each) => each.value === sex);
  const age = text(ageBand);
  return [
    ...(sex === undefined ? [] : [{ dimension: 'SEX', value: text(sex), zh: entry?.zh ?? text(sex), en: entry?.en ?? text(sex) }]),
    ...(ageBand === undefined ? [] : [{ dimension: 'AGE_BAND', value: age, zh: age, en: age }]),
  ];
}

function tableLabels(reader: SelectionReader, { field, selection, value }: Cell): readonly CohortLabel[] {
  const asked = [reader.argument(field, 'dimensions')].flat();
  const values = reader.fieldsOf(selection, value).find(({ name }) => name === 'values');
  return listOf(values?.value).map((each, at) => {
    const { dimension, value: word, zh, en } = reader.valuesOf(values?.node.selectionSet, each);
    return { dimension: text(dimension) ?? text(asked[at]), value: text(word), zh: text(zh) ?? text(word), en: text(en) ?? text(word) };
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
