/** One picture of the sheet. */
export interface Picture {
  subject: string;
  appearance: string;
  /** Its file, beside the sheet. */
  file: string;
}

/** A page that shows all pictures, a row for each subject and a column for each appearance. */
export function sheetPage(pictures: readonly Picture[]): string {
  const columns = [...new Set(pictures.map(({ appearance }) => appearance))];
  const rows = [...new Set(pictures.map(({ subject }) => subject))];
  const cell = (subject: string, appearance: string): string => {
    const found = pictures.find((one) => one.subject === subject && one.appearance === appearance);
    return `<td>${found ? `<img src="${found.file}" alt="${subject}, ${appearance}">` : ''}</td>`;
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Sourcelight: contact sheet</title>
<style>
  body { margin: 24px; font: 15px system-ui, sans-serif; background: #8b93a0; }
  th, td { padding: 8px; text-align: start; vertical-align: top; }
  img { display: block; max-width: 460px; max-height: 760px; }
</style>
<table>
<tr><th></th>${columns.map((name) => `<th>${name}</th>`).join('')}</tr>
${rows.map((row) => `<tr><th>${row}</th>${columns.map((column) => cell(row, column)).join('')}</tr>`).join('\n')}
</table>
</html>
`;
}
