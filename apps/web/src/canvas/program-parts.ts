import type { RenderParams } from 'sigma/types'
import type { ProgramInfo } from 'sigma/rendering'

/** Attribute types of WebGL, by the numbers that its specification gives them: the constants need a context's class. */
export const FLOAT = 0x1406
export const UNSIGNED_BYTE = 0x1401
export const TRIANGLES = 0x0004
export const TRIANGLE_STRIP = 0x0005

/** What every program here is told. `u_pixel` is the length of one pixel in the space of `a_…` positions. */
export const UNIFORMS = ['u_matrix', 'u_pixel', 'u_sizeRatio'] as const

/** Set them. Sigma's correction ratio is half a pixel in its space of positions. */
export function setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix)
  gl.uniform1f(uniformLocations.u_pixel ?? null, params.correctionRatio * 2)
  gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio)
}
