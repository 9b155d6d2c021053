import type { CliData, CliFlags } from 'obsidian';
import { misused } from './answer-error';

/** The value of a key, or undefined if it is missing or empty. */
export function optional(params: CliData, key: string): string | undefined {
  const value = Object.hasOwn(params, key) ? params[key] : undefined;
  return value === undefined || value === '' ? undefined : value;
}

/** @throws AnswerError if the key is missing or empty */
export function required(params: CliData, key: string): string {
  const value = optional(params, key);
  if (value === undefined) throw misused(`${key}= is missing. Give ${key}=… with a value.`);
  return value;
}

/**
 * The path of a note in the vault, as a person would type it; undefined if none is given.
 *
 * @throws AnswerError if it leads out of the vault
 */
export function notePath(params: CliData): string | undefined {
  const given = optional(params, 'path');
  if (given === undefined) return undefined;
  const outside = /^([/\\]|[A-Za-z]:)/.test(given) || given.split(/[/\\]/).includes('..');
  if (outside) throw misused(`path=${given} is not inside the vault. Give a path relative to the vault's folder.`);
  return given.replace(/^(?:\.[/\\]+)+/, '');
}

/** @throws AnswerError if it is missing or leads out of the vault */
export function requiredPath(params: CliData): string {
  required(params, 'path');
  return notePath(params) ?? '';
}

/**
 * The value of a key, or the fallback if it is missing. A key without a value is not one of the choices: a `dry-run=`
 * must write nothing.
 *
 * @throws AnswerError if the value is not one of the choices
 */
export function choice<T extends string>(params: CliData, key: string, choices: readonly T[], fallback: T): T {
  const given = Object.hasOwn(params, key) ? params[key] : undefined;
  if (given === undefined) return fallback;
  const found = choices.find((one) => one === given);
  if (!found) throw misused(`${key}=${given} is not known. Use ${choices.map((one) => `${key}=${one}`).join(' or ')}.`);
  return found;
}

/** The flag for answers that come as text or as JSON. */
export const FORMAT: CliFlags = { format: { value: 'text|json', description: 'The output format' } };

/** @throws AnswerError if the format is neither text nor JSON */
export function wantsJson(params: CliData): boolean {
  return choice(params, 'format', ['text', 'json'], 'text') === 'json';
}

/** JSON with an indent of one space. */
export function asJsonText(value: unknown): string {
  return JSON.stringify(value, null, 1);
}

/** @throws AnswerError if the value is not a whole number from 0 */
export function wholeNumber(params: CliData, key: string): number | undefined {
  const given = optional(params, key);
  if (given === undefined) return undefined;
  if (!/^\d{1,15}$/.test(given)) throw misused(`${key}=${given} is not a whole number.`);
  return Number(given);
}
