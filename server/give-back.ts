import v8 from 'node:v8';

/**
 * Has V8 give pages of its heap back to the machine while it works, not only when it rests: what a rush of readers needed would stay for as
 * long as anything goes on, 185 MB of 570 in `npm run bench -- soak`. Set here and not at the start: there this flag would bring a space
 * for new objects with it that is too small to render in.
 */
v8.setFlagsFromString('--optimize-for-size');
