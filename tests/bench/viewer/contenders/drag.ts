/** Makes a mouse hold the picture and returns what moves it one step to the left; sigma listens on its top canvas. */
export function beginDrag(host: HTMLElement): () => void {
  const canvas = host.querySelector("canvas.sigma-mouse");
  const { left, top, width, height } = host.getBoundingClientRect();
  let [x, y] = [left + width / 2, top + height / 2];
  const at = () => ({ clientX: x, clientY: y, button: 0, buttons: 1, bubbles: true });
  canvas?.dispatchEvent(new MouseEvent("mousedown", at()));
  return () => {
    x -= 5;
    y -= 2;
    document.dispatchEvent(new MouseEvent("mousemove", at()));
  };
}
