interface Around {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null;
}

/** Whose index brings all of it along where only a part is used: that part comes with the module that uses it. */
const libraries = /node_modules\/@(mantine|tabler)\//;

/** Our modules, and small libraries, without which none of these can start. */
function neededBy(these: RegExp) {
  const known = new Map<string, boolean>();
  const needed = (id: string, around: Around): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false); // ends where modules need each other
    const importers = around.getModuleInfo(id)?.importers ?? [];
    const is = importers.some((importer) => these.test(importer) || needed(importer, around));
    known.set(id, is);
    return is;
  };
  return needed;
}

const byFrame = neededBy(/src\/main\.tsx/);
const checklist = /first-steps\/checklist/;
const byHome = neededBy(/routes\/home[-\w]*\.tsx|first-steps\/checklist/);

/**
 * A page comes in few files, as the browser fetches six at a time: what no release of ours changes, the frame, the home page,
 * and what most pages share. The rest is split by who uses it.
 */
export const chunks = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  {
    name: 'base',
    test: /node_modules\/(@tanstack\/(react-router|router-core|history|react-query|query-core|react-store|store)|i18next|react-i18next|use-sync-external-store)\//,
  },
  {
    debugName: 'frame',
    name: (id: string, around: Around) => (!libraries.test(id) && byFrame(id, around) ? 'frame' : null),
  },
  {
    debugName: 'home',
    name: (id: string, around: Around) =>
      checklist.test(id) || (!libraries.test(id) && byHome(id, around)) ? 'home' : null,
  },
  { name: 'pages', minShareCount: 14 },
];
