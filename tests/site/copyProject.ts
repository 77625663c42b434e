import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a project is made of besides its content. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * A project like this one, with content of its own: what a press that uses
 * Ibid has.
 *
 * @param root This project.
 * @param path Where the copy goes; what is there is replaced.
 * @param content The folder of its content.
 */
export function copyProject(root: string, path: string, content = join(root, 'content')): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(path, part), { recursive: true });
  cpSync(content, join(path, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'), 'junction');
}
