/**
 * How long it takes until what was asked to be drawn is drawn, in milliseconds, to the next frame. The page asks and goes on; where
 * the processor draws for want of a graphics card, thousands of lines take it seconds, and all that is asked meanwhile queues
 * behind them.
 */
export const untilDrawn = (gl: WebGL2RenderingContext): Promise<number> => {
  const begun = performance.now();
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  return new Promise((resolve) => {
    const look = () => {
      if (fence && gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) requestAnimationFrame(look);
      else {
        gl.deleteSync(fence);
        resolve(performance.now() - begun);
      }
    };
    requestAnimationFrame(look);
  });
};

/** A frame that takes longer, in milliseconds, cannot be drawn anew while it is moved. */
export const tooSlow = 50;

/** A frame that takes longer keeps the processor from everything else, the layout too. */
export const farTooSlow = 500;
