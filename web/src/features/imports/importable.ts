/** What can come from a file. */
export const importable = ['accounts', 'contacts', 'orders'] as const;
export type Importable = (typeof importable)[number];
