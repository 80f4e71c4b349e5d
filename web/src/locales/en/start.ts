/** The texts of the frame and of the first page; the check of the messages sees to it that they need no others. */
export default import.meta.glob<Record<string, unknown>>(
  './{actions,caseStates,home,notifications,roles,shell,states,system,timeline,welcome}.json',
  { eager: true, import: 'default' },
);
