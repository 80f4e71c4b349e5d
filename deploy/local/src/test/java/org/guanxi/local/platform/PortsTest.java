package org.guanxi.local.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void namesThePortThePartAndTheWayOut(@TempDir Path folder) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var part = new Part(
                    "kafka",
                    other.getLocalPort(),
                    "",
                    () -> {
                        throw new AssertionError("not to be started");
                    },
                    () -> false);

            assertThatThrownBy(() -> new Ports(List.of(part), new Pids(new Home(folder, folder))).require("End it."))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + ", which kafka needs, is in use")
                    .hasMessageContaining("End it.");
        }
    }
}
