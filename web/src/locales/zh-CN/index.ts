/** All texts of this language in one part of the bundle, by the name of their file. */
export default import.meta.glob<Record<string, unknown>>('./*.json', { eager: true, import: 'default' });
