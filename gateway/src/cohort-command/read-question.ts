import { GraphQLError, Kind, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import type { AskedQuestion } from '../cohort-answer/to-rows.js';
import { CohortFault } from './cohort-fault.js';

/** Reads a question and its variables from files. @throws CohortFault QUESTION_UNREADABLE, QUESTION_INVALID, VARIABLES_INVALID. */
export function readQuestion(file: string, variablesFile: string | null): Required<AskedQuestion> {
  const question = readText(file);
  checkQuestion(file, question);
  return { question, variables: variablesFile === null ? {} : readVariables(variablesFile) };
}

function checkQuestion(file: string, question: string): void {
  const operations = parseQuestion(file, question).definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each.operation] : []));
  if (operations.length !== 1) throw new CohortFault('QUESTION_INVALID', `${file}: 应恰有一个查询 expected one query, but got ${operations.length} operations`);
  if (operations[0] !== 'query') throw new CohortFault('QUESTION_INVALID', `${file}: 应为查询 expected a query, but got a ${operations[0] ?? ''}`);
}

function parseQuestion(file: string, question: string): ReturnType<typeof parse> {
  try {
    return parse(question);
  } catch (error) {
    const [at] = (error as GraphQLError).locations ?? [];
    throw new CohortFault('QUESTION_INVALID', `${file}${at ? `:${at.line}:${at.column}` : ''}: 不是 GraphQL 查询 expected GraphQL, but got: ${(error as Error).message}`);
  }
}

function readVariables(file: string): Readonly<Record<string, unknown>> {
  const wrong = new CohortFault('VARIABLES_INVALID', `${file}: 应为 JSON 对象 expected a JSON object, but got something else`);
  const text = readText(file);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  } catch {
    throw wrong;
  }
  throw wrong;
}

const WHY: Readonly<Record<string, string>> = { ENOENT: '没有这个文件 there is no such file', EISDIR: '是目录 it is a folder', EACCES: '无权读取 it may not be read' };

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new CohortFault('QUESTION_UNREADABLE', `${file}: 应为文本文件 expected a file of text, but ${WHY[(error as NodeJS.ErrnoException).code ?? ''] ?? '无法读取 it could not be read as UTF-8'}`);
  }
}
