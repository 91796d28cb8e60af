import { createFakeApp } from './fake-app.js';
import { SIGN_IN_SECRET } from './fake-services.js';

/** Serves the app with invented stories, to look at pages: compile the tree, then run this file with a port. */
const port = Number(process.argv[2] ?? '4321');
createFakeApp().app.listen(port, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${String(port)}/sign-in?token=${SIGN_IN_SECRET}\n`);
});
