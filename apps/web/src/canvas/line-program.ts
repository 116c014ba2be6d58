import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { FLOAT, setUniforms, TRIANGLE_STRIP, UNIFORMS, UNSIGNED_BYTE } from './program-parts.js'

/** What a line is drawn from, besides sigma's own. Lengths are pixels. */
export interface LineData extends EdgeDisplayData {
  /** Curvature as a share of the length, to the left of the way from source to target. */
  readonly bend: number
  readonly dash: number
  readonly gap: number
  /** Length of the head at each end; 0 for none. */
  readonly sourceHead: number
  readonly targetHead: number
}

const PIECES = 8

/** Point and direction of a line's curve at `t`; shared with the heads. */
export const CURVE = /* glsl */ `
vec2 control(vec2 a, vec2 b, float bend) {
  vec2 along = b - a;
  return (a + b) * 0.5 + vec2(-along.y, along.x) * bend;
}
vec2 pointAt(vec2 a, vec2 c, vec2 b, float t) {
  return mix(mix(a, c, t), mix(c, b, t), t);
}
vec2 directionAt(vec2 a, vec2 c, vec2 b, float t) {
  return normalize(mix(c - a, b - c, t) + vec2(1e-9, 0.0));
}
`

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_width;
attribute float a_bend;
attribute vec2 a_margins;
attribute vec2 a_dash;
attribute float a_t;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_pixel;
uniform float u_sizeRatio;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying vec2 v_dash;
${CURVE}
void main() {
  float pixels = max(length(a_target - a_source) / u_pixel, 1.0);
  float first = min((a_margins.x / u_sizeRatio + 1.0) / pixels, 0.48);
  float last = 1.0 - min((a_margins.y / u_sizeRatio + 1.0) / pixels, 0.48);
  float t = mix(first, last, a_t);
  vec2 c = control(a_source, a_target, a_bend);
  vec2 way = directionAt(a_source, c, a_target, t);
  #ifdef PICKING_MODE
  v_half = max(a_width / u_sizeRatio * 0.5, 4.0);
  v_color = a_id;
  #else
  v_half = max(a_width / u_sizeRatio * 0.5, 0.4);
  v_color = a_color;
  #endif
  v_across = a_side * (v_half + 1.0);
  v_along = t * pixels;
  v_dash = a_dash;
  vec2 place = pointAt(a_source, c, a_target, t) + vec2(-way.y, way.x) * v_across * u_pixel;
  gl_Position = vec4((u_matrix * vec3(place, 1.0)).xy, 0.0, 1.0);
}`

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying vec2 v_dash;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = vec4(v_color.rgb, 1.0);
  #else
  float seen = 1.0 - smoothstep(v_half - 0.5, v_half + 0.5, abs(v_across));
  if (v_dash.y > 0.0) {
    float place = mod(v_along, v_dash.x + v_dash.y);
    seen *= smoothstep(0.0, 0.8, place) - smoothstep(v_dash.x, v_dash.x + 0.8, place);
  }
  float alpha = seen * v_color.a * 255.0 / 254.0;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`

/** Draws lines: curved, and whole, dashed or dotted, from one node's rim to the other's. */
export class LineProgram extends EdgeProgram {
  override getDefinition() {
    return {
      VERTICES: (PIECES + 1) * 2,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_bend', size: 1, type: FLOAT },
        { name: 'a_margins', size: 2, type: FLOAT },
        { name: 'a_dash', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_t', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: Array.from({ length: (PIECES + 1) * 2 }, (_, i) => [Math.floor(i / 2) / PIECES, i % 2 === 0 ? -1 : 1]),
    }
  }

  override processVisibleItem(
    index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { bend, dash, gap, sourceHead, targetHead } = data as LineData
    const margins = [source.size + sourceHead * 0.8, target.size + targetHead * 0.8]
    const ends = [source.x, source.y, target.x, target.y]
    this.array.set([...ends, data.size, bend, ...margins, dash, gap, floatColor(data.color), index], start)
  }

  override setUniforms(params: RenderParams, info: ProgramInfo): void {
    setUniforms(params, info)
  }
}
