package org.guanxi.shared.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server on this machine that can be cut and mended: seen from its near end, the server is away meanwhile. */
public final class Tunnel implements AutoCloseable {

    private final int target;
    private final ServerSocket entrance;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean whole = true;

    public Tunnel(int target) {
        this.target = target;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    public void cut() {
        whole = false;
        sockets.forEach(Tunnel::close);
        sockets.clear();
    }

    public void mend() {
        whole = true;
    }

    private void serve() {
        while (!entrance.isClosed()) {
            try {
                Socket near = entrance.accept();
                sockets.add(near);
                if (whole) {
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                    sockets.add(far);
                    Thread.ofVirtual().start(() -> copy(near, far));
                    Thread.ofVirtual().start(() -> copy(far, near));
                } else {
                    close(near);
                }
            } catch (IOException closed) {
                // the next round looks whether all is over
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException cut) {
            // both ends are closed
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // as wanted
        }
    }

    @Override
    public void close() {
        cut();
        try {
            entrance.close();
        } catch (IOException closed) {
            // as wanted
        }
    }
}
