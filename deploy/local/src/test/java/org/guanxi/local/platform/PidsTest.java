package org.guanxi.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.FreePort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidsTest {

    @TempDir
    Path dir;

    private Pids pids;

    @BeforeEach
    void damage() throws IOException {
        pids = new Pids(new Home(dir, dir));
        Files.createDirectories(dir.resolve("pids"));
        Files.writeString(dir.resolve("pids/campaign-service"), "abc");
    }

    @Test
    void doubtsOnlyThePartWhoseFileIsDamaged() {
        assertThat(pids.doubt(part("campaign-service")).orElseThrow())
                .contains("campaign-service", "is damaged", "not known", "./crm up");
        assertThat(pids.doubt(part("sales-service"))).isEmpty();
    }

    @Test
    void knowsNoProcessByAPortThatNobodyHolds() {
        assertThat(pids.running(part("campaign-service"))).isEmpty();
    }

    private static Part part(String name) {
        return new Part(
                name,
                FreePort.or(0),
                "",
                () -> {
                    throw new AssertionError("not to be started");
                },
                () -> false);
    }
}
