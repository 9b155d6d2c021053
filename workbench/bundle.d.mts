/** Writes a module for Node in which `obsidian` is the host; packages stay outside, which keeps it quick. */
export function bundleForNode(entry: string, outfile: string): Promise<void>;

/**
 * The scripts and styles of a page with the plugin in it, the workbench's without an entry, by the addresses that they
 * are served at.
 *
 * @param entry a file of this checkout
 * @param minify false for a script that people can read
 */
export function bundlePage(
  entry?: string,
  minify?: boolean,
): Promise<Map<string, { readonly type: string; readonly body: string }>>;
