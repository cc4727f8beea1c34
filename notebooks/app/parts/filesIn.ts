/** Files that systems leave in folders and no office wrote. */
const litter = /^(\.|Thumbs\.db$|desktop\.ini$|~\$)/i;

/** The files of what was dropped, those in folders at any depth too, in the order of their names. */
export async function filesIn(dropped: DataTransfer): Promise<readonly File[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some((entry) => entry.isDirectory)) return [...dropped.files];
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (litter.test(entry.name)) return [];
  if (entry.isFile)
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A folder is told in pieces of at most a hundred, the last one empty.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    inside.push(...some);
  }
  inside.sort((one, other) => one.name.localeCompare(other.name, "vi"));
  return (await Promise.all(inside.map(filesOf))).flat();
}

/** The files of a folder that was chosen in a dialogue, without what systems leave there. */
export function reports(files: Iterable<File>): readonly File[] {
  return [...files].filter(({ name }) => !litter.test(name));
}
