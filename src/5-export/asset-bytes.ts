/** A file of the viewer's build, by its path; a build that lacks one is our own mistake. */
export type AssetBytes = (path: string) => Uint8Array;

/** Reads the files of a build of the viewer; throws where one is wanted that it lacks. */
export function assetBytes(assets: ReadonlyMap<string, Uint8Array>): AssetBytes {
  return (path) => {
    const bytes = assets.get(path);
    if (!bytes) throw new Error(`the viewer was built without ${path}`);
    return bytes;
  };
}
