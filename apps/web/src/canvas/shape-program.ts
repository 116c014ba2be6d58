import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { NodeShape } from '../scene/node-types.js'
import { FLOAT, setUniforms, TRIANGLES, UNIFORMS, UNSIGNED_BYTE } from './program-parts.js'

/** What a node of this program is drawn from, besides sigma's own. */
export interface ShapeData extends NodeDisplayData {
  readonly line: string
  readonly shape: NodeShape
}

const SHAPES: Readonly<Record<NodeShape, number>> = { disc: 0, square: 1, diamond: 2, triangle: 3, ring: 4 }

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_fill;
attribute vec4 a_line;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_pixel;
uniform float u_sizeRatio;

varying vec4 v_fill;
varying vec4 v_line;
varying vec2 v_place;
varying float v_radius;
varying float v_shape;

void main() {
  v_radius = a_size / u_sizeRatio;
  v_place = a_corner * (v_radius * 1.5 + 2.0);
  v_shape = a_shape;
  gl_Position = vec4((u_matrix * vec3(a_position + v_place * u_pixel, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_fill = a_id;
  v_line = a_id;
  #else
  v_fill = a_fill;
  v_line = a_line;
  #endif
}`

// Distances to an outline, negative inside, in pixels; the shapes are sized to cover about the same area.
const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_fill;
varying vec4 v_line;
varying vec2 v_place;
varying float v_radius;
varying float v_shape;

float outside(vec2 p, float r) {
  if (v_shape < 0.5 || v_shape > 3.5) return length(p) - r;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - r * 0.88;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - r * 1.25) * 0.7071;
  return max(abs(p.x) * 0.866 + p.y * 0.5, -p.y) - r * 0.72;
}

void main() {
  float far = outside(v_place, v_radius);
  #ifdef PICKING_MODE
  if (far > 2.0) discard;
  gl_FragColor = vec4(v_fill.rgb, 1.0);
  #else
  float inside = 1.0 - smoothstep(-0.6, 0.6, far);
  float border = clamp(v_radius * 0.18, 0.9, 2.0);
  float core = 1.0 - smoothstep(-0.6, 0.6, far + border);
  float hollow = v_shape > 3.5 ? 1.0 : 0.0;
  vec3 middle = mix(v_fill.rgb, vec3(1.0), hollow * 0.75);
  gl_FragColor = vec4(mix(v_line.rgb, middle, core) * inside, inside);
  #endif
}`

/** Draws nodes as disc, square, diamond, triangle or ring, filled, with an outline. */
export class ShapeProgram extends NodeProgram {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_fill', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_line', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    }
  }

  override processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
    const { line, shape } = data as ShapeData
    const values = [data.x, data.y, data.size, SHAPES[shape], floatColor(data.color), floatColor(line), index]
    this.array.set(values, start)
  }

  override setUniforms(params: RenderParams, info: ProgramInfo): void {
    setUniforms(params, info)
  }
}
