type Cell = string | number | null;

/** A cell that no spreadsheet takes for a formula, in quotes where needed (RFC 4180). */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of a table, the names of the columns first. With a mark in front that makes spreadsheets read UTF-8. */
export const csvOf = (columns: string[], rows: Cell[][]): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** A file to keep, whole or written while it is sent. */
export const csvFile = (name: string, body: BodyInit): Response =>
  new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'x-content-type-options': 'nosniff',
    },
  });

/** A table as a file to keep. */
export const csvAnswer = (name: string, columns: string[], rows: Cell[][]): Response =>
  csvFile(name, csvOf(columns, rows));
