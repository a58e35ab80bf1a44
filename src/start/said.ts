/** Says a line to whoever runs the desk. */
export function log(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says a fault of the desk's own. */
export function onFault(fault: unknown): void {
  process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
}
