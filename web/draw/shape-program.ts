import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { SHAPES, type Shape } from "../../src/model/shapes.ts";

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;

/** Room around the radius for corners that reach beyond it. */
const REACH = 1.35;

const VERTEX = /* glsl */ `
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_place;
varying float v_pixel;
varying float v_shape;
const float bias = 255.0 / 254.0;

void main() {
  float unit = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = 2.0 * ${REACH} * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + unit * corner, 1)).xy, 0, 1);
  v_place = vec2(corner.x, -corner.y);
  v_pixel = u_sizeRatio / a_size;
  v_shape = a_shape;
  v_color = a_color;
  v_border = a_border;
  v_color.a *= bias;
}`;

/** Signed distances of the shapes of src/picture/shape-path.ts, in radii; the numbers follow the order of SHAPES. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_place;
varying float v_pixel;
varying float v_shape;

float away(vec2 p, float shape) {
  vec2 a = abs(p);
  if (shape < 0.5) return length(p) - 1.0;
  if (shape < 1.5) return max(length(p) - 1.0, 0.55 - length(p));
  if (shape < 2.5) {
    vec2 q = a - 0.506;
    return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 0.414;
  }
  if (shape < 3.5) return (a.x + a.y - 1.2) * 0.7071;
  if (shape < 4.5) return max(p.y - 0.85, dot(vec2(a.x, p.y + 1.2), vec2(0.8721, -0.4892)));
  if (shape < 5.5) return max(a.y - 0.95, dot(a - vec2(1.1, 0.0), vec2(0.8654, 0.5011)));
  if (shape < 6.5) return max(a.x, a.y) - 0.88;
  return min(max(a.x - 0.4, a.y - 1.1), max(a.x - 1.1, a.y - 0.4));
}

void main(void) {
  float pixels = away(v_place, v_shape) / v_pixel;
  // The fill, a line of paper around it, then nothing.
  vec4 color = mix(v_border, v_color, clamp(0.5 - pixels, 0.0, 1.0));
  gl_FragColor = color * clamp(1.7 - pixels, 0.0, 1.0);
}`;

/** Draws every shape of the model in one pass: sigma's drawing graph gives each node a `shape` and a `border`. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_border", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_shape", size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(_: number, startIndex: number, data: NodeDisplayData): void {
    const shape = SHAPES.indexOf(shapeOf(data));
    const border = "border" in data && typeof data.border === "string" ? data.border : data.color;
    const values = [data.x, data.y, data.size, floatColor(data.color), floatColor(border), shape];
    this.array.set(values, startIndex);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
  }
}

function shapeOf(data: object): Shape {
  return SHAPES.find((shape) => "shape" in data && shape === data.shape) ?? "circle";
}
