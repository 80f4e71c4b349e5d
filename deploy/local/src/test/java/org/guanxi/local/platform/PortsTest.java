package org.guanxi.local.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.FreePort;
import org.guanxi.local.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void namesThePortThePartAndTheWayOut(@TempDir Path folder) throws IOException {
        try (var other = taken()) {
            assertRefuses(folder, part(other.getLocalPort()), other.getLocalPort());
        }
    }

    @Test
    void looksAtEveryPortThatAPartNeeds(@TempDir Path folder) throws IOException {
        try (var other = taken()) {
            assertRefuses(folder, part(FreePort.or(0)).alsoNeeding(other.getLocalPort()), other.getLocalPort());
        }
    }

    private static ServerSocket taken() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static Part part(int port) {
        return new Part(
                "kafka",
                port,
                "",
                () -> {
                    throw new AssertionError("not to be started");
                },
                () -> false);
    }

    private static void assertRefuses(Path folder, Part part, int port) {
        assertThatThrownBy(() -> new Ports(List.of(part), new Pids(new Home(folder, folder))).require("End it."))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("Port " + port + ", which kafka needs, is in use")
                .hasMessageContaining("End it.");
    }
}
