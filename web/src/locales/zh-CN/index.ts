/** All texts of this language but those of the start, by the name of their file. */
export default import.meta.glob<Record<string, unknown>>(
  ['./*.json', '!./{actions,caseStates,home,notifications,roles,shell,states,system,timeline,welcome}.json'],
  { eager: true, import: 'default' },
);
