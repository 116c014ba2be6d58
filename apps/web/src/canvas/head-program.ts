import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { CURVE, type LineData } from './line-program.js'
import { FLOAT, setUniforms, TRIANGLES, UNIFORMS, UNSIGNED_BYTE } from './program-parts.js'

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_bend;
attribute vec2 a_radii;
attribute vec2 a_heads;
attribute float a_end;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_pixel;
uniform float u_sizeRatio;

varying vec4 v_color;
${CURVE}
void main() {
  float pixels = max(length(a_target - a_source) / u_pixel, 1.0);
  float radius = mix(a_radii.x, a_radii.y, a_end) / u_sizeRatio + 1.0;
  float head = mix(a_heads.x, a_heads.y, a_end) / u_sizeRatio;
  vec2 c = control(a_source, a_target, a_bend);
  float share = min(radius / pixels, 0.49);
  float t = mix(share, 1.0 - share, a_end);
  float back = min((radius + head) / pixels, 0.499);
  vec2 tip = pointAt(a_source, c, a_target, t);
  vec2 foot = pointAt(a_source, c, a_target, mix(back, 1.0 - back, a_end));
  vec2 way = normalize(tip - foot + vec2(1e-9, 0.0));
  vec2 place = tip - way * head * u_pixel * a_corner.x + vec2(-way.y, way.x) * head * 0.42 * u_pixel * a_corner.y;
  gl_Position = head > 0.0 ? vec4((u_matrix * vec3(place, 1.0)).xy, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
}`

const FRAGMENT = /* glsl */ `
precision mediump float;
varying vec4 v_color;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = vec4(v_color.rgb, 1.0);
  #else
  float alpha = v_color.a * 255.0 / 254.0;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`

/** Draws the heads of lines, at the target, at the source, or at both. */
export class HeadProgram extends EdgeProgram {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_bend', size: 1, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_heads', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_end', size: 1, type: FLOAT },
        { name: 'a_corner', size: 2, type: FLOAT },
      ],
      CONSTANT_DATA: [0, 1].flatMap((end) => [
        [end, 0, 0],
        [end, 1, 1],
        [end, 1, -1],
      ]),
    }
  }

  override processVisibleItem(
    index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { bend, sourceHead, targetHead } = data as LineData
    const ends = [source.x, source.y, target.x, target.y]
    this.array.set([...ends, bend, source.size, target.size, sourceHead, targetHead, floatColor(data.color), index], start)
  }

  override setUniforms(params: RenderParams, info: ProgramInfo): void {
    setUniforms(params, info)
  }
}
