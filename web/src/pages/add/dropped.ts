/** A file, with the name under which it is shown: its path within the folder that was dropped. */
export interface Dropped {
  file: File;
  name: string;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** All entries of a folder: a browser gives them a hundred at a time. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all.sort((a, b) => a.name.localeCompare(b.name));
    all.push(...some);
  }
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const walk = async (entry: FileSystemEntry): Promise<Dropped[]> => {
  if (entry.name.startsWith(".")) return [];
  if (isFile(entry)) return [{ file: await fileOf(entry), name: entry.fullPath.replace(/^\//, "") }];
  if (!isFolder(entry)) return [];
  const found: Dropped[] = [];
  for (const inside of await entriesOf(entry)) found.push(...(await walk(inside)));
  return found;
};

/** The files of a drop, folders walked. Must be called within the event: the list is empty after it. */
export const droppedFiles = (transfer: DataTransfer): Promise<Dropped[]> => {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve([...transfer.files].map((file) => ({ file, name: file.name })));
  return Promise.all(entries.map(walk)).then((all) => all.flat());
};
