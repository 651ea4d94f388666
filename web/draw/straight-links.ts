import type { Box, Point } from "../../src/picture/scene.ts";

const VERTEX = /* glsl */ `
attribute vec2 a_place;
attribute vec3 a_color;
uniform vec2 u_origin;
uniform vec2 u_across;
uniform vec2 u_up;
varying vec3 v_color;

void main() {
  gl_Position = vec4(u_origin + u_across * a_place.x + u_up * a_place.y, 0, 1);
  v_color = a_color;
}`;

const FRAGMENT = /* glsl */ `
precision mediump float;
uniform float u_opacity;
varying vec3 v_color;

void main() {
  gl_FragColor = vec4(v_color, 1) * u_opacity;
}`;

/** Two numbers of place and four bytes of colour. */
const STRIDE = 12;

/** Links in bulk: straight lines on a WebGL canvas, drawn in one call however many they are. */
export class StraightLinks {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #buffer: WebGLBuffer | null;
  #extent: Box = { minX: 0, minY: 0, maxX: 1, maxY: 1 };
  #vertices = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = makeProgram(gl);
    this.#buffer = gl.createBuffer();
  }

  /** `ends`: x, y, x, y of each link in layout units; `colors`: `#rrggbb` of each. `extent` holds all of them. */
  load(ends: Float64Array, colors: readonly string[], extent: Box): void {
    const bytes = new ArrayBuffer(colors.length * 2 * STRIDE);
    const [places, paints] = [new Float32Array(bytes), new Uint32Array(bytes)];
    const [width, height] = [extent.maxX - extent.minX, extent.maxY - extent.minY];
    const packed = new Map<string, number>();
    for (let vertex = 0; vertex < colors.length * 2; vertex++) {
      const color = colors[vertex >> 1] ?? "";
      const paint = packed.get(color) ?? pack(color);
      packed.set(color, paint);
      // Shares of the extent: small numbers keep their precision from near by.
      places[vertex * 3] = ((ends[vertex * 2] ?? 0) - extent.minX) / width;
      places[vertex * 3 + 1] = ((ends[vertex * 2 + 1] ?? 0) - extent.minY) / height;
      paints[vertex * 3 + 2] = paint;
    }
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.STATIC_DRAW);
    this.#vertices = colors.length * 2;
    this.#extent = extent;
  }

  /** Draws what was loaded. `toClip` says where a place of the layout lies in clip space; it must be affine. */
  draw(toClip: (place: Point) => Point, opacity: number): void {
    if (this.#vertices === 0) return;
    const gl = this.#gl;
    const { minX, minY, maxX, maxY } = this.#extent;
    const origin = toClip({ x: minX, y: minY });
    const across = toClip({ x: maxX, y: minY });
    const up = toClip({ x: minX, y: maxY });
    const uniform = (name: string) => gl.getUniformLocation(this.#program, name);
    gl.useProgram(this.#program);
    gl.uniform2f(uniform("u_origin"), origin.x, origin.y);
    gl.uniform2f(uniform("u_across"), across.x - origin.x, across.y - origin.y);
    gl.uniform2f(uniform("u_up"), up.x - origin.x, up.y - origin.y);
    gl.uniform1f(uniform("u_opacity"), opacity);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    const attributes = [
      { name: "a_place", size: 2, type: gl.FLOAT, offset: 0 },
      { name: "a_color", size: 3, type: gl.UNSIGNED_BYTE, offset: 8 },
    ];
    for (const { name, size, type, offset } of attributes) {
      const location = gl.getAttribLocation(this.#program, name);
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, size, type, type !== gl.FLOAT, STRIDE, offset);
    }
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.drawArrays(gl.LINES, 0, this.#vertices);
  }

  /** Gives back what it holds of the graphics card: the canvas stays, and may be drawn on by another. */
  dispose(): void {
    this.#gl.deleteBuffer(this.#buffer);
    this.#gl.deleteProgram(this.#program);
  }
}

function makeProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    // Gone with the program.
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  return program;
}

/** `#rrggbb` as four bytes in the order of memory. */
function pack(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  return ((blue ?? 0) << 16) | ((green ?? 0) << 8) | (red ?? 0);
}
