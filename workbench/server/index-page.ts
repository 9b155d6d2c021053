export interface PageOfVault {
  readonly name: string;
  readonly kind: 'copy' | 'folder' | 'read-only';
  /** Goes with every request. */
  readonly token: string;
}

/** The only page; its script makes everything that it shows. */
export function indexPage({ name, kind, token }: PageOfVault): string {
  return `<!doctype html>
<html lang="en" data-vault="${escaped(name)}" data-kind="${kind}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(name)} · Workbench</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/page.css?token=${token}">
    <link rel="stylesheet" href="/plugin.css?token=${token}">
    <script src="/page.js?token=${token}" defer></script>
  </head>
  <body class="theme-light"></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
