/** Runs inside `hosts/picture.html`: takes on the policy of its address, then makes pictures both ways. */
import { toPngBlob } from '../../src/export/paint.ts';
import { toSvgText } from '../../src/export/svg.ts';
import { scene } from './picture-scene.ts';

const policy = decodeURIComponent(location.search.slice(1));
if (policy)
  document.head.append(
    Object.assign(document.createElement('meta'), { httpEquiv: 'Content-Security-Policy', content: policy }),
  );

/** The other way: the SVG as an image on a canvas. Null when the policy forbids it. */
async function byImage(): Promise<Blob | null> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([toSvgText(scene)], { type: 'image/svg+xml' }));
  const loaded = await new Promise<boolean>((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = address;
  });
  if (!loaded) return null;
  const canvas = Object.assign(document.createElement('canvas'), { width: scene.width * 2, height: scene.height * 2 });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve));
}

let violations = 0;
document.addEventListener('securitypolicyviolation', () => violations++);
const painted = await toPngBlob(scene, 2).catch((error: unknown) => String(error));
const before = violations;
parent.postMessage({ painted, violations: before, image: await byImage() }, location.origin);
