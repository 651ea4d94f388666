/** What the benchmark uses; the package's own declarations cannot be found from modules of Node. */
declare module "vis-network/standalone" {
  export class DataSet<T> {
    constructor(items: readonly T[]);
    readonly length: number;
  }
  export class Network {
    constructor(
      host: HTMLElement,
      data: { readonly nodes: DataSet<object>; readonly edges: DataSet<object> },
      options: object,
    );
    once(event: "afterDrawing", listener: () => void): void;
    getViewPosition(): { readonly x: number; readonly y: number };
    moveTo(options: object): void;
    selectNodes(ids: readonly string[]): void;
  }
}
