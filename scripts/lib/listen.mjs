const isTaken = ({ code }) => code === 'EADDRINUSE' || code === 'EACCES';

function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/** Lets a server listen on 127.0.0.1 at the first free port from `first` on; gives that port. */
export async function listen(server, first) {
  for (let port = first; ; port += 1) {
    try {
      return await tryPort(server, port);
    } catch (error) {
      if (!isTaken(error) || port >= Math.min(first + 100, 65_535)) throw error;
    }
  }
}
