/** next/image's loader: only here so that the framework's own optimizer is off. Pictures are made at upload. */
export default function pictureLoader({ src }: { src: string }): string {
  return src;
}
