/** All articles of this language in one part of the bundle, by the name of their file: searching needs all of them. */
export default import.meta.glob<string>('./*.md', { eager: true, query: '?raw', import: 'default' });
