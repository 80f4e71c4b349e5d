package org.guanxi.local.server;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks whether a server answers in its own protocol; an open port alone is not an answer. */
@FunctionalInterface
public interface Probe {

    boolean answers();

    static Probe mysql(int port) {
        return () -> {
            try (var socket = connect(port)) {
                var in = new DataInputStream(socket.getInputStream());
                in.skipNBytes(4);
                return in.readByte() == 10; // version of the handshake; errors begin with 0xff
            } catch (IOException down) {
                return false;
            }
        };
    }

    /** Sends ApiVersions v0, which every broker answers once it serves clients. */
    static Probe kafka(int port) {
        return () -> {
            try (var socket = connect(port)) {
                var out = new DataOutputStream(socket.getOutputStream());
                out.writeInt(10);
                out.writeShort(18);
                out.writeShort(0);
                out.writeInt(7);
                out.writeShort(-1);
                out.flush();
                var in = new DataInputStream(socket.getInputStream());
                in.readInt();
                return in.readInt() == 7 && in.readShort() == 0;
            } catch (IOException down) {
                return false;
            }
        };
    }

    private static Socket connect(int port) throws IOException {
        var socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
        socket.setSoTimeout(2_000);
        return socket;
    }
}
