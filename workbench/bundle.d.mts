/** Writes a module for Node in which `obsidian` is the host; packages stay outside, which keeps it quick. */
export function bundleForNode(entry: string, outfile: string): Promise<void>;

/** The scripts and styles of the workbench's page, with the plugin in it, by the addresses that they are served at. */
export function bundlePage(): Promise<Map<string, { readonly type: string; readonly body: string }>>;
